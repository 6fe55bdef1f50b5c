import { favourite } from "./chance";
import type { Named } from "./page";

/** Who and what a generated article names: one person in every fifth article, the others as news does, few often and most hardly ever. */
export interface Cast {
  readonly hub: Named | null;
  readonly lead: Named;
  readonly other: Named;
  readonly speaker: Named;
  readonly organisation: Named;
  readonly place: Named;
  readonly source: Named;
}

const PEOPLE = 2400;
const ORGANISATIONS = 300;
const PLACES = 120;
const SOURCES = 12;
const EVERY_HUB = 5;

export function castOf(article: number, chance: () => number): Cast {
  const [lead, other, speaker] = threePeople(chance);
  return {
    hub: article % EVERY_HUB === 0 ? HUB : null,
    lead: person(lead),
    other: person(other),
    speaker: person(speaker),
    organisation: named("ORGANISATION", "organisation", favourite(ORGANISATIONS, chance())),
    place: named("PLACE", "place", favourite(PLACES, chance())),
    source: named("ORGANISATION", "wire", favourite(SOURCES, chance())),
  };
}

const HUB: Named = { key: "hub", kind: "PERSON", name: "Ada Hub" };

const person = (number: number): Named => named("PERSON", "person", number);

const named = (kind: Named["kind"], word: string, number: number): Named => ({
  kind,
  key: `${word}-${number}`,
  name: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${number}`,
});

/** Three different ones. */
function threePeople(chance: () => number): readonly [number, number, number] {
  const lead = favourite(PEOPLE, chance());
  const other = favourite(PEOPLE, chance());
  const speaker = favourite(PEOPLE, chance());
  const isApart = lead !== other && other !== speaker && speaker !== lead;
  return isApart ? [lead, other, speaker] : threePeople(chance);
}
