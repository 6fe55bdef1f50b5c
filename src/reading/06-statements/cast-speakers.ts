import type { Token } from "../draft";
import { type Attribution, coverage, sizeOf } from "./attribution";
import { NOBODY, type Speaker, type Speakers } from "./speakers";
import { phraseUpTo } from "./subject";
import type { Told } from "./told";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";

/** Gives every attribution its speaker, and the speaker before to quotations that nobody introduces. */
export function castSpeakers(
  units: readonly Unit[],
  attributions: readonly (readonly Attribution[])[],
  speakers: Speakers,
): Told[] {
  const told: Told[] = [];
  const list: { unit: Unit | null } = { unit: null };
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1] ?? null;
    list.unit = introductionOf(unit, before, list.unit);
    const said = (attributions[at] ?? []).map((attribution) => told1(attribution, speakers, list.unit));
    told.push(...said, ...continued(unit, before, said, told.at(-1) ?? null, speakers));
  }
  return told;
}

/** The sentence with a colon that introduces a list, for as long as the list's items follow: they start with a small letter. */
function introductionOf(unit: Unit, before: Unit | null, introduction: Unit | null): Unit | null {
  if (!/^\p{Ll}/u.test(unit.tokens[0]?.text ?? "")) return null;
  return before?.tokens.at(-1)?.text === ":" ? before : introduction;
}

function told1(attribution: Attribution, speakers: Speakers, introduction: Unit | null): Told {
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

function addresseesOf(unit: Unit, addressee: TokenRange | null, speakers: Speakers): string[] {
  const member = addressee ? speakers.behind(unit, addressee).member : null;
  return member ? [member.key] : [];
}

/** A quotation without a cue, in a paragraph of its own or after another of the same speaker, goes on with that speaker. */
function continued(
  unit: Unit,
  before: Unit | null,
  said: readonly Told[],
  last: Told | null,
  speakers: Speakers,
): Told[] {
  const open = unit.quotations.filter((quotation) => isLoose(unit, quotation, said));
  const previous = said.at(-1) ?? (last && before && isNear(unit, last) ? last : null);
  if (!previous || previous.speaker.member === null) return [];
  const member = previous.speaker.member;
  return open.map((quotation) => ({
    unit,
    cue: null,
    source: null,
    content: [inside(unit, quotation)],
    addressee: null,
    by: "rule: a quotation that goes on",
    speaker: { member: speakers.last() ?? member, attribution: "CONTINUATION" } satisfies Speaker,
    addressees: [],
    also: [],
  }));
}

/** Loose: a quotation of some length that nothing covers and that is most of its sentence. */
function isLoose(unit: Unit, quotation: TokenRange, said: readonly Told[]): boolean {
  const covered = coverage(
    said.flatMap(({ content }) => content),
    quotation,
  );
  return covered < 0.5 && sizeOf(quotation) >= 6 && sizeOf(quotation) > 0.6 * unit.tokens.length;
}

const isNear = (unit: Unit, last: Told): boolean =>
  last.unit.zone === unit.zone && Math.abs(last.unit.paragraph - unit.paragraph) <= 2;

function inside({ tokens }: Unit, { from, to }: TokenRange): TokenRange {
  let [first, end] = [from, to];
  while (first < end && isMark(tokens[first])) first++;
  while (end > first && (isMark(tokens[end - 1]) || /^[.,]$/u.test(tokens[end - 1]?.text ?? ""))) end--;
  return { from: first, to: end };
}

const isMark = (token: Token | undefined): boolean => token !== undefined && isQuotationMark(token);

/** The noun phrase in front of the colon that ends the sentence before: `the allies:` */
const leadIn = ({ tokens }: Unit): TokenRange | null =>
  tokens.at(-1)?.text === ":" ? phraseUpTo(tokens, tokens.length - 1) : null;
