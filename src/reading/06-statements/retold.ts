import { tokensOf } from "./attribution";
import type { Told } from "./told";
import type { Unit } from "./unit";

const SAME = 0.7;
/** A headline leaves out what it can: its words must be in the sentence, not the other way round. */
const CONTAINED = 0.75;

/** How far back, and how far from the top, the same may have been said: enough for any page, and linear for any text. */
const NEAR = 60;

/** The same said again, in the headline, under the picture, in the lead, is one statement with several sentences. */
export function mergeRetold(told: readonly Told[]): Told[] {
  const merged: Told[] = [];
  const words: ReadonlySet<string>[] = [];
  for (const one of told) {
    const own = wordsOf(one);
    const at = placesToLook(merged.length).find((place) => {
      const [earlier, theirs] = [merged[place], words[place]];
      return earlier !== undefined && theirs !== undefined && isRetold(earlier, one, theirs, own);
    });
    const earlier = at === undefined ? undefined : merged[at];
    if (at === undefined || earlier === undefined) {
      merged.push(one);
      words.push(own);
    } else {
      merged[at] = joined(earlier, one);
      words[at] = merged[at] === earlier || merged[at]?.unit === earlier.unit ? (words[at] ?? own) : own;
    }
  }
  return merged;
}

/** The first and the last places of a list. */
function placesToLook(length: number): number[] {
  const first = Math.min(NEAR, length);
  const last = Math.min(NEAR, length - first);
  return Array.from({ length: first + last }, (_, at) => (at < first ? at : length - 1 - (at - first)));
}

function isRetold(a: Told, b: Told, left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (a.speaker.member?.key !== b.speaker.member?.key) return false;
  if (a.unit === b.unit) return sharesMost(a, b);
  const common = [...left].filter((word) => right.has(word)).length;
  const smaller = Math.min(left.size, right.size);
  if (smaller < 2) return false;
  return a.unit.zone === b.unit.zone ? common === Math.max(left.size, right.size) : common >= CONTAINED * smaller;
}

/** Two cues for one content in the same sentence. */
function sharesMost(a: Told, b: Told): boolean {
  const covered = a.content.flatMap((part) =>
    b.content.map((other) => Math.max(0, Math.min(part.to, other.to) - Math.max(part.from, other.from))),
  );
  const common = covered.reduce((sum, size) => sum + size, 0);
  const [left, right] = [sizeOfAll(a), sizeOfAll(b)];
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

/** The body's wording stands for all. */
function joined(earlier: Told, later: Told): Told {
  const [kept, other] =
    earlier.unit.zone !== "BODY" && later.unit.zone === "BODY" ? [later, earlier] : [earlier, later];
  const also = joinedUnits(kept, other);
  return { ...kept, also, addressees: kept.addressees.length > 0 ? kept.addressees : other.addressees };
}

/**
 * Where else it is said. The list of a statement that was joined before grows in place: copied each time, what is said over and
 * over would take the square of its length.
 */
function joinedUnits(kept: Told, other: Told): Unit[] {
  const own = grown.get(kept.also) ?? kept.also.filter((unit) => unit !== kept.unit);
  own.push(...[other.unit, ...other.also].filter((unit) => unit !== kept.unit));
  grown.set(own, own);
  return own;
}

/** The lists that were made here, which nobody else holds. */
const grown = new WeakMap<readonly Unit[], Unit[]>();
