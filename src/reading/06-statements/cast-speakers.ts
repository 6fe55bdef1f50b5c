import type { CastMember } from "../draft";
import { type Attribution, coverage, sizeOf } from "./attribution";
import { belowIntroductions, isIntroduction } from "./introductions";
import { NOBODY, type Speaker } from "./speaker";
import type { Speakers } from "./speakers";
import { phraseUpTo } from "./subject";
import type { Told } from "./told";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";

/** Gives every attribution its speaker, and the speaker before to quotations that nobody introduces. */
export function castSpeakers(
  units: readonly Unit[],
  attributions: readonly (readonly Attribution[])[],
  speakers: Speakers,
): Told[] {
  const said = introducedBy(units, attributions, speakers);
  const below = belowIntroductions(units, said);
  const told: Told[] = [];
  for (const [at, unit] of units.entries()) {
    const item = below.get(unit);
    const own = [...(said[at] ?? []).filter((one) => !isIntroduction(one)), ...(item ? [item] : [])];
    const previous = speakerAhead(units, said, at) ?? own.at(-1);
    const who =
      previous?.speaker.member ??
      whoActs(units, at, told, speakers) ??
      whoActsBehind(units, at, said, speakers) ??
      nearest(unit, told.at(-1));
    told.push(...own, ...(item ? [] : continued(unit, own, who, told.at(-1))));
  }
  return told;
}

/** What each unit itself says of who speaks. */
function introducedBy(
  units: readonly Unit[],
  attributions: readonly (readonly Attribution[])[],
  speakers: Speakers,
): Told[][] {
  let list: Unit | null = null;
  return units.map((unit, at) => {
    list = introductionOf(unit, units[at - 1] ?? null, list);
    return (attributions[at] ?? []).map((attribution) => asTold(attribution, speakers, list));
  });
}

/** A quotation that begins here and is closed some lines on (`…," X said`) is by whoever is named there. */
function speakerAhead(units: readonly Unit[], said: readonly (readonly Told[])[], at: number): Told | null {
  if ((said[at] ?? []).length > 0 || runsInto(units[at - 1], units[at])) return null;
  for (let next = at + 1; next < at + MOST_LINES && runsInto(units[next - 1], units[next]); next++) {
    const [first] = said[next] ?? [];
    if (first) return first;
  }
  return null;
}

/** No quotation of an article has more lines. */
const MOST_LINES = 12;

/** The same quotation goes on in a line of its own. */
function runsInto(unit: Unit | undefined, next: Unit | undefined): boolean {
  const end = unit?.tokens.at(-1);
  const start = next?.tokens[0];
  if (!end?.quoted || !start?.quoted) return false;
  return !isQuotationMark(end) && !isQuotationMark(start);
}

/** The sentence with a colon that introduces a list, for as long as the list's items follow: they start with a small letter. */
function introductionOf(unit: Unit, before: Unit | null, introduction: Unit | null): Unit | null {
  if (!/^\p{Ll}/u.test(unit.tokens[0]?.text ?? "")) return null;
  return before?.tokens.at(-1)?.text === ":" ? before : introduction;
}

function asTold(attribution: Attribution, speakers: Speakers, introduction: Unit | null): Told {
  const { unit, source, addressee } = attribution;
  const leading = source === null && introduction !== null ? leadIn(introduction) : null;
  const speaker =
    leading && introduction ? speakers.of(introduction, leading) : source ? speakers.of(unit, source) : NOBODY;
  return {
    ...attribution,
    speaker,
    addressees: addresseesOf(unit, addressee, speakers),
    also: leading && introduction ? [introduction] : [],
  };
}

/** `warned of further steps`: what stands behind "of" is nobody. */
function addresseesOf(unit: Unit, addressee: TokenRange | null, speakers: Speakers): string[] {
  const isSomebody = addressee !== null && unit.tokens[addressee.from]?.lower !== "of";
  const member = isSomebody ? speakers.addressed(unit, addressee) : null;
  return member ? [member.key] : [];
}

/** A quotation without a cue, in a paragraph of its own or after another of the same speaker, goes on with that speaker. */
function continued(unit: Unit, said: readonly Told[], member: CastMember | null, before: Told | undefined): Told[] {
  const follows = before?.unit.paragraph === unit.paragraph && before.unit.zone === unit.zone;
  const open = unit.quotations.filter((quotation) => isLoose(unit, quotation, said, follows));
  if (member === null) return [];
  return open.map((quotation) => ({
    unit,
    cue: null,
    source: null,
    content: [inside(unit, quotation)],
    addressee: null,
    by: "rule: a quotation that goes on",
    speaker: { member, attribution: "CONTINUATION" } satisfies Speaker,
    addressees: [],
    also: [],
  }));
}

/** Loose: a quotation of some length that nothing covers and that is most of its sentence. */
function isLoose(unit: Unit, quotation: TokenRange, said: readonly Told[], follows: boolean): boolean {
  const covered = coverage(
    said.flatMap(({ content }) => content),
    quotation,
  );
  const least = follows ? SHORTEST_MORE : SHORTEST_ALONE;
  return covered < 0.5 && sizeOf(quotation) >= least && sizeOf(quotation) > 0.6 * unit.tokens.length;
}

/** With its marks and its stop; behind another quotation of the same paragraph two words are enough: `"Then nothing."` */
const SHORTEST_ALONE = 6;
const SHORTEST_MORE = 4;

/** Whoever spoke last, at most two paragraphs before. */
const nearest = (unit: Unit, last: Told | undefined): CastMember | null =>
  last?.unit.zone === unit.zone && Math.abs(last.unit.paragraph - unit.paragraph) <= 2 ? last.speaker.member : null;

/** `Her lawyer, X, was blunter. "Give her back her job."` Whom the sentence before is about speaks, where nobody is said to. */
function whoActs(units: readonly Unit[], at: number, told: readonly Told[], speakers: Speakers): CastMember | null {
  const before = units[at - 1];
  const unit = units[at];
  if (!before || before.zone !== unit?.zone || before.paragraph !== unit.paragraph) return null;
  if (unit.quotations.length === 0 || before.quotations.length > 0 || told.at(-1)?.unit === before) return null;
  return speakers.subjectOf(before);
}

/** `"It is not about money." Novak shakes his head.` Who opens a paragraph with a quotation is whom the next sentence is about. */
function whoActsBehind(
  units: readonly Unit[],
  at: number,
  said: readonly (readonly Told[])[],
  speakers: Speakers,
): CastMember | null {
  const before = units[at - 1];
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined || unit.quotations.length === 0 || (said[at + 1] ?? []).length > 0)
    return null;
  const opens = before?.paragraph !== unit.paragraph || before.zone !== unit.zone;
  const goesOn = next.paragraph === unit.paragraph && next.zone === unit.zone && next.quotations.length === 0;
  return opens && goesOn ? speakers.subjectOf(next) : null;
}

function inside({ tokens }: Unit, { from, to }: TokenRange): TokenRange {
  let first = from;
  let end = to;
  while (first < end && isQuotationMark(tokens[first])) first++;
  while (end > first && (isQuotationMark(tokens[end - 1]) || /^[.,]$/u.test(tokens[end - 1]?.text ?? ""))) end--;
  return { from: first, to: end };
}

/** The noun phrase in front of the colon that ends the sentence before: `the allies:` */
const leadIn = ({ tokens }: Unit): TokenRange | null =>
  tokens.at(-1)?.text === ":" ? phraseUpTo(tokens, tokens.length - 1) : null;
