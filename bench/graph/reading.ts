import type { ReadEvent, Reading, ReadStatement } from "../../src/domain/reading";
import type { Factuality } from "../../src/domain/vocabulary";
import { type Cast, castOf } from "./cast";
import { chanceFrom } from "./chance";
import { Page } from "./page";
import { topicsOf } from "./topics";

/** One article every ten minutes, as an agency sends them. */
const FIRST = Date.UTC(2020, 0, 1);
const APART = 600_000;

/** How sure the articles are, one after the other: most say that it was so. */
const SURENESS: readonly Factuality[] = ["ASSERTED", "ASSERTED", "CLAIMED", "EXPECTED", "ASSERTED", "NEGATED"];

/**
 * The Reading of an article that nobody wrote: who met whom, what two people said and, in every third, who criticised what. The
 * same number gives the same Reading, so a smaller graph is the beginning of a larger one.
 */
export function generatedReading(number: number): Reading {
  const chance = chanceFrom(number + 1);
  const cast = castOf(number, chance);
  const page = new Page();
  const met = meeting(page, cast, publishedAt(number).slice(0, 10));
  const statements = [rain(page, cast, number % 3 === 0), drought(page, cast)];
  const criticised = number % 3 === 0 ? [criticism(page, cast, SURENESS[(number / 3) % SURENESS.length])] : [];
  page.knows(cast.source);
  return {
    ...emptyReading(number, cast),
    text: page.text,
    zones: [{ zone: "BODY", start: 0, end: page.text.length }],
    sentences: page.sentences,
    entities: page.entities,
    statements,
    events: [met, ...criticised],
    topics: topicsOf(chance),
  };
}

const publishedAt = (number: number): string => new Date(FIRST + number * APART).toISOString().replace(".000Z", "Z");

function emptyReading(number: number, { lead, place, source }: Cast) {
  return {
    format: "dateline-reading/1",
    reader: { name: "generated", version: "1" },
    article: {
      headline: `${lead.name} in ${place.name}, ${number}`,
      bylines: ["Generated"],
      source: source.key,
      dateline: null,
      publishedOn: publishedAt(number),
      publishedPrecision: "MINUTE",
      updatedOn: null,
      language: "en",
      url: null,
    },
    tenures: [],
    memberships: [],
    teasers: [],
    notes: [],
  } as const;
}

function meeting(page: Page, { lead, other, place }: Cast, day: string): ReadEvent {
  page.write(lead);
  const trigger = page.write(" met ");
  page.write(other, " in ", place);
  const sentence = page.end();
  return {
    ...event("E1", "MEET", `${lead.name} met ${other.name}`),
    participants: [lead, other].map(({ key }) => ({ role: "ACTOR", entity: key })),
    place: place.key,
    when: { from: day, to: day, precision: "DAY", basis: "PUBLICATION" },
    reports: [{ ...within(trigger), sentence, factuality: "ASSERTED", accordingTo: null, statement: null }],
  };
}

/** The sentence that both of the article's statements stand in. */
const SAYING = "S2";

function rain(page: Page, { speaker, organisation }: Cast, isQuoted: boolean): ReadStatement {
  if (isQuoted) page.write("“");
  const content = page.write("Rain fell on ", organisation);
  const cue = page.write(isQuoted ? ",” said " : ", said ");
  page.write(speaker, ", and ");
  return {
    ...said("ST1", speaker.key, SAYING, [organisation.key]),
    kind: isQuoted ? "DIRECT" : "INDIRECT",
    cue: { lemma: "say", start: cue.end - "said ".length, end: cue.end - 1 },
    content: [content],
    quotes: isQuoted ? [content] : [],
  };
}

function drought(page: Page, { hub, lead, place }: Cast): ReadStatement {
  page.write(lead, " told ", hub ?? "reporters", " that ");
  const content = page.write("it was dry");
  page.end();
  return {
    ...said("ST2", lead.key, SAYING, [place.key]),
    kind: "INDIRECT",
    addressees: hub === null ? [] : [hub.key],
    content: [content],
  };
}

function criticism(page: Page, { organisation, place }: Cast, factuality: Factuality = "ASSERTED"): ReadEvent {
  page.write("It");
  const trigger = page.write(" criticised ");
  page.write("its neighbours");
  const sentence = page.end();
  return {
    ...event("E2", "CRITICISE", `${organisation.name} criticised ${place.name}`),
    participants: [
      { role: "ACTOR", entity: organisation.key },
      { role: "RECIPIENT", entity: place.key },
    ],
    reports: [{ ...within(trigger), sentence, factuality, accordingTo: null, statement: null }],
  };
}

/** Without the blanks around it. */
const within = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  start: start + 1,
  end: end - 1,
});

const event = (id: string, type: ReadEvent["type"], title: string) => ({
  id,
  type,
  title,
  about: [],
  partOf: null,
  responseTo: null,
  causedBy: null,
  place: null,
  when: null,
});

const said = (id: string, speaker: string, sentence: string, about: readonly string[]) => ({
  id,
  speaker,
  about,
  sentences: [sentence],
  attribution: "EXPLICIT" as const,
  addressees: [],
  via: null,
  cue: null,
  quotes: [],
  saidOn: null,
  hedge: null,
  negated: false,
});
