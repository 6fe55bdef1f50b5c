import type { ReadStatement } from "../../domain/reading";
import { contains, type Span, touches } from "../../domain/span";
import type { Page, Sentence } from "../draft";
import circumstances from "../tables/circumstances.json";
import { withoutBystanders } from "./bystanders";
import { chargedWith } from "./charged";
import { bodyOf, datesOf, isGoal, liesAhead, placeOf, whenOf } from "./circumstances";
import { ownedNames } from "./owned-names";
import { type Phrase, phrasesOf, type Standing } from "./phrases";
import { pastDateline, type Scene, sceneOf } from "./scene";
import { bitOf, type Setting } from "./setting";
import { performedBy, standingOf } from "./standing";
import { type EventTaggers, isSuffered, type Parts, partsOf, triggersIn } from "./taggers";
import { type FactStanding, type Performed, type Telling, triggerSpan } from "./telling";
import { type TriggerRow, triggerRowNamed } from "./trigger-rows";
import { type Candidate, candidatesIn } from "./triggers";

/** Nobody writes longer ones: this is a table or rubbish, and what is compared pairwise in a sentence stays little. */
const LONGEST_SENTENCE = 400;

/** A sentence with words that may report events, and the statements that touch it. */
export interface Suspected {
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
  readonly statements: readonly ReadStatement[];
}

/** Null where nothing can be reported. `standings` and `statements` are those that touch the sentence. */
export function suspectedIn(
  whole: Sentence,
  standings: readonly Standing[],
  statements: readonly ReadStatement[],
  setting: Setting,
): Suspected | null {
  if (whole.tokens.length > LONGEST_SENTENCE) return null;
  const sentence = pastDateline(whole);
  const candidates = candidatesIn(sentence.tokens).filter((one) => !isInName(sentence, one, standings));
  if (candidates.length === 0) return null;
  const scene = sceneOf(sentence, phrasesOf(sentence, standings), setting);
  return { scene, candidates: candidates.filter((one) => isThinkable(one, setting)), statements };
}

/** The same with only those words that do report an event; null where none do. */
export function reportedIn(suspected: Suspected, taggers: EventTaggers): Suspected | null {
  const candidates = triggersIn(suspected.scene, suspected.candidates, taggers);
  return candidates.length === 0 ? null : { ...suspected, candidates };
}

/** What a sentence reports, with who has which part in it. */
export interface Acted {
  readonly scene: Scene;
  readonly acts: readonly Act[];
  readonly statements: readonly ReadStatement[];
}

interface Act {
  readonly trigger: Candidate;
  readonly parts: Parts;
}

export const actedIn = ({ scene, candidates, statements }: Suspected, taggers: EventTaggers): Acted => ({
  scene,
  acts: candidates.map((trigger) => ({
    trigger,
    parts: withoutBystanders(scene, trigger, ownedNames(scene, partsOf(scene, trigger, taggers))),
  })),
  statements,
});

/** Everything that a sentence tells, in text order. */
export function tellingsOf({ scene, acts, statements }: Acted, page: Page): Telling[] {
  const triggers = acts.map(({ trigger }) => trigger);
  const dates = datesOf(scene, page);
  return acts.map(({ trigger: found, parts: all }) => {
    const parts = withoutSpeaker(scene, found, statements, all);
    const trigger = asDismissal(found, parts);
    const { doers, receivers } = withBuyer(scene, trigger, withAccused(scene, trigger, parts));
    const standing = standingOf(scene, trigger, statements);
    const ofTheAct = dates.filter(
      (date) =>
        !isWhatIsSaid(date, standing, statements) && !isOfTheSaying(date, triggerSpan(scene, trigger), statements),
    );
    const when = whenOf(scene, trigger, triggers, ofTheAct, standing.factuality, page);
    return {
      scene,
      trigger,
      doers,
      receivers: receivers.filter((phrase) => !isGoal(trigger, phrase)),
      performed: doneBySubject(scene, trigger, doers) ? null : performedIn(scene, trigger, statements),
      standing:
        standing.factuality === "ASSERTED" && liesAhead(when, page)
          ? { ...standing, factuality: "EXPECTED", statement: null }
          : standing,
      place: placeOf(scene, trigger, receivers, page),
      about: bodyOf(scene, trigger, [...doers, ...receivers]),
      when,
    };
  });
}

/** Nobody is elected where what is near speaks of a match and of no election. */
function isThinkable({ row, words }: Candidate, setting: Setting): boolean {
  const spokenOf = SPOKEN_OF.get(row.type);
  if (spokenOf === undefined || row.sure.has(words)) return true;
  return (setting & spokenOf.own) !== 0 || (setting & spokenOf.other) === 0;
}

const SPOKEN_OF: ReadonlyMap<string, { readonly own: Setting; readonly other: Setting }> = new Map(
  Object.entries(circumstances["types unthinkable where another thing is spoken of"]).map(([type, { own, other }]) => [
    type,
    { own: bitOf(own), other: bitOf(other) },
  ]),
);

/** "dismissed the minister" ends an office, "dismissed the reports" does not. */
function asDismissal(found: Candidate, { receivers }: Parts): Candidate {
  const dismissal = DISMISSALS.get(found.words);
  const isPerson = receivers.some(
    ({ kind, mention, from }) => kind === "PERSON" && mention !== null && from <= found.to + 1,
  );
  return dismissal !== undefined && isPerson ? { ...found, row: dismissal } : found;
}

const DISMISSALS: ReadonlyMap<string, TriggerRow> = new Map(
  Object.entries(circumstances["words that tell another type of a person"]).map(([words, type]) => [
    words,
    triggerRowNamed(type),
  ]),
);

/** "Sue" Hartigan sues nobody, "Marsh Crash Repairs" is no crash. */
const isInName = ({ tokens }: Sentence, { from }: Candidate, standings: readonly Standing[]): boolean => {
  const token = tokens[from];
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    standings.some(
      ({ member, mention }) => member.kind !== "PLACE" && mention.kind === "NAME" && contains(mention, token),
    )
  );
};

/** Who is charged with a deed is said to have done it, not who charges him. */
function withAccused(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const charged = chargedWith(scene, trigger);
  if (charged === null) return { doers, receivers };
  const { accused } = charged;
  return {
    doers: accused === null ? [] : [accused],
    receivers: receivers.filter((phrase) => phrase !== accused),
  };
}

/** "sold its stations to Nor": who sells acquires nothing, the one behind "to" does. */
function withBuyer({ tokens, phrases }: Scene, { row, words, to }: Candidate, parts: Parts): Parts {
  const away = LEAVES.get(row.type);
  if (away === undefined || !words.startsWith(away)) return parts;
  const buyer = phrases.find(({ from }) => from > to && from - to < BUYER_REACH && tokens[from - 1]?.lower === "to");
  const isBought = ({ from }: Phrase): boolean => from >= to;
  const receivers = parts.receivers.filter((phrase) => phrase !== buyer && isBought(phrase));
  return { doers: buyer === undefined ? [] : [buyer], receivers };
}

const LEAVES: ReadonlyMap<string, string> = new Map(
  Object.entries(circumstances["words of whoever the receiver leaves"]),
);

/** How many words may stand between "sold" and its "to". */
const BUYER_REACH = 10;

/** Its own subject, known by name, does what a verb tells: no speaker is surer. */
function doneBySubject(scene: Scene, { from }: Candidate, doers: readonly Phrase[]): boolean {
  const group = scene.verbGroup(from);
  const subject = group !== null && !group.passive && from < group.to ? group.subject : null;
  return subject !== null && subject.member !== null && doers.includes(subject);
}

/** "The prize goes to X, the committee announced": who says it behind the words has no part in what they tell. */
function withoutSpeaker(scene: Scene, trigger: Candidate, statements: readonly ReadStatement[], parts: Parts): Parts {
  const { end } = triggerSpan(scene, trigger);
  const told = statements.flatMap(({ speaker, content }) =>
    content.filter((part) => contains(part, triggerSpan(scene, trigger))).map((part) => ({ speaker, end: part.end })),
  );
  const saysIt = ({ from, member }: Phrase): boolean =>
    told.some((said) => member?.key === said.speaker && (scene.tokens[from]?.start ?? end) >= said.end);
  const others = (phrases: readonly Phrase[]): readonly Phrase[] => phrases.filter((phrase) => !saysIt(phrase));
  return { doers: others(parts.doers), receivers: others(parts.receivers) };
}

/** What people do together is nobody's statement alone, and nobody wins by a word: "AP declared X the winner". */
function performedIn(scene: Scene, trigger: Candidate, statements: readonly ReadStatement[]): Performed | null {
  const statement = performedBy(triggerSpan(scene, trigger), statements);
  if (statement === undefined || statement.speaker === null) return null;
  if (isSuffered(trigger) || trigger.row.mutual || trigger.row.doer !== "ACTOR") return null;
  return { speaker: statement.speaker, addressees: statement.addressees };
}

/** "demanded that he resign by Friday": the day belongs to what is demanded, not to the demand. */
const isWhatIsSaid = (
  date: Span,
  { accordingTo, statement }: FactStanding,
  statements: readonly ReadStatement[],
): boolean =>
  accordingTo === null &&
  statements.some(({ id, content }) => id === statement && content.some((part) => contains(part, date)));

/** "… were killed, the ministry said on Friday": the day belongs to the saying, not to what is said. */
const isOfTheSaying = (date: Span, trigger: Span, statements: readonly ReadStatement[]): boolean =>
  statements.some(
    ({ cue, content }) =>
      cue !== null &&
      !touches(cue, trigger) &&
      date.start >= cue.end &&
      date.start - cue.end <= SAID_ON &&
      !content.some((part) => contains(part, date)) &&
      content.some((part) => contains(part, trigger)),
  );

/** From "said" to its day: "told reporters on". */
const SAID_ON = 20;

/** For each sentence what of a list in text order touches it, found in one walk. */
export function spread<Item extends { readonly start: number; readonly end: number }>(
  sentences: readonly Sentence[],
  items: readonly Item[],
): readonly (readonly Item[])[] {
  let first = 0;
  return sentences.map((sentence) => {
    while (first < items.length && (items[first]?.end ?? 0) <= sentence.start) first++;
    const here: Item[] = [];
    for (let at = first; at < items.length && (items[at]?.start ?? 0) < sentence.end; at++) {
      const item = items[at];
      if (item !== undefined && touches(item, sentence)) here.push(item);
    }
    return here;
  });
}
