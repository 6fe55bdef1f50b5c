import { tokensOf } from "./attribution";
import type { Told } from "./told";

const SAME = 0.7;
/** A headline leaves out what it can: its words must be in the sentence, not the other way round. */
const CONTAINED = 0.75;

/** How far back, and how far from the top, the same may have been said: enough for any page, and linear for any text. */
const NEAR = 60;

/** What says the same: the wording kept, its words, and everything told so far that says it. */
interface Gathered {
  readonly kept: Told;
  readonly words: ReadonlySet<string>;
  readonly tellings: Told[];
}

/** The same said again, in the headline, under the picture, in the lead, is one statement with several sentences. */
export function mergeRetold(told: readonly Told[]): Told[] {
  const gathered: Gathered[] = [];
  for (const one of told) {
    const words = wordsOf(one);
    const at = placesToLook(gathered.length).find((place) => isRetold(gathered[place], one, words));
    const earlier = at === undefined ? undefined : gathered[at];
    if (at === undefined || earlier === undefined) gathered.push({ kept: one, words, tellings: [one] });
    else gathered[at] = withTelling(earlier, one, words);
  }
  return gathered.map(joined);
}

/** The body's wording stands for all. The list grows in place: copied each time, what is said over and over would take the square of its length. */
function withTelling(earlier: Gathered, later: Told, words: ReadonlySet<string>): Gathered {
  const { kept, tellings } = earlier;
  tellings.push(later);
  return kept.unit.zone !== "BODY" && later.unit.zone === "BODY" ? { kept: later, words, tellings } : earlier;
}

/** One statement, and where else it is said. */
function joined({ kept, tellings }: Gathered): Told {
  const others = tellings.filter((one) => one !== kept);
  if (others.length === 0) return kept;
  const also = [...kept.also, ...others.flatMap(({ unit, also }) => [unit, ...also])];
  const addressees = [kept, ...others].map((one) => one.addressees).find(({ length }) => length > 0);
  return { ...kept, also: also.filter((unit) => unit !== kept.unit), addressees: addressees ?? [] };
}

/** The first and the last places of a list. */
function placesToLook(length: number): number[] {
  const first = Math.min(NEAR, length);
  const last = Math.min(NEAR, length - first);
  return Array.from({ length: first + last }, (_, at) => (at < first ? at : length - 1 - (at - first)));
}

function isRetold(earlier: Gathered | undefined, later: Told, right: ReadonlySet<string>): boolean {
  if (earlier === undefined) return false;
  const { kept, words: left } = earlier;
  if (kept.speaker.member?.key !== later.speaker.member?.key) return false;
  if (kept.unit === later.unit) return sharesMost(kept, later);
  const common = [...left].filter((word) => right.has(word)).length;
  const smaller = Math.min(left.size, right.size);
  if (smaller < 2) return false;
  return kept.unit.zone === later.unit.zone
    ? common === Math.max(left.size, right.size)
    : common >= CONTAINED * smaller;
}

/** Two cues for one content in the same sentence. */
function sharesMost(a: Told, b: Told): boolean {
  const covered = a.content.flatMap((part) =>
    b.content.map((other) => Math.max(0, Math.min(part.to, other.to) - Math.max(part.from, other.from))),
  );
  const common = covered.reduce((sum, size) => sum + size, 0);
  const left = sizeOfAll(a);
  const right = sizeOfAll(b);
  return common > SAME * Math.min(left, right) && common > 0.5 * Math.max(left, right);
}

const sizeOfAll = ({ content }: Told): number => content.reduce((sum, { from, to }) => sum + to - from, 0);

/** The words that carry the content, in their dictionary form. */
function wordsOf({ unit, content }: Told): Set<string> {
  const tokens = content.flatMap((part) => tokensOf(unit, part));
  return new Set(
    tokens
      .filter(({ pos }) => pos !== "DET" && pos !== "AUX" && pos !== "PUNCT" && pos !== "ADP")
      .map(({ lemma }) => lemma),
  );
}
