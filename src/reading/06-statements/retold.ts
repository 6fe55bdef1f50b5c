import type { Token } from "../draft";
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
    const at = placeOfSame(gathered, one, words);
    const earlier = gathered[at];
    if (earlier === undefined) gathered.push({ kept: one, words, tellings: [one] });
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

/** Looks at the first places of the list, then backwards at the last ones; -1 when nobody has said so before. */
function placeOfSame(gathered: readonly Gathered[], one: Told, words: ReadonlySet<string>): number {
  const first = Math.min(NEAR, gathered.length);
  for (let at = 0; at < first; at++) if (isRetold(gathered[at], one, words)) return at;
  const last = Math.max(first, gathered.length - NEAR);
  for (let at = gathered.length - 1; at >= last; at--) if (isRetold(gathered[at], one, words)) return at;
  return -1;
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
  const words = new Set<string>();
  for (const { from, to } of content)
    for (let at = from; at < to; at++) {
      const token = unit.tokens[at];
      if (token !== undefined && carriesContent(token)) words.add(token.lemma);
    }
  return words;
}

const carriesContent = ({ pos }: Token): boolean => pos !== "DET" && pos !== "AUX" && pos !== "PUNCT" && pos !== "ADP";
