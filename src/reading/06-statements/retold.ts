import { tokensOf } from "./attribution";
import type { Told } from "./told";

const SAME = 0.7;
/** A headline leaves out what it can: its words must be in the sentence, not the other way round. */
const CONTAINED = 0.75;

/** The same said again, in the headline, under the picture, in the lead, is one statement with several sentences. */
export function mergeRetold(told: readonly Told[]): Told[] {
  const merged: Told[] = [];
  for (const one of told) {
    const at = merged.findIndex((earlier) => isRetold(earlier, one));
    const earlier = merged[at];
    if (earlier) merged[at] = joined(earlier, one);
    else merged.push(one);
  }
  return merged;
}

function isRetold(a: Told, b: Told): boolean {
  if (a.speaker.member?.key !== b.speaker.member?.key) return false;
  if (a.unit === b.unit) return sharesMost(a, b);
  const outside = a.unit.zone !== b.unit.zone;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  const smaller = Math.min(left.size, right.size);
  if (outside && smaller >= 2 && common >= CONTAINED * smaller) return true;
  return smaller >= 2 && common >= SAME * (left.size + right.size - common) && (outside || common === smaller);
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
  const also = [...kept.also, other.unit, ...other.also].filter((unit) => unit !== kept.unit);
  return { ...kept, also, addressees: kept.addressees.length > 0 ? kept.addressees : other.addressees };
}
