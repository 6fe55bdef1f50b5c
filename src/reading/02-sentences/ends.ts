import table from "../tables/abbreviations.json";

const BEFORE_NAME: ReadonlySet<string> = new Set(table.beforeName);
const ANYWHERE: ReadonlySet<string> = new Set(table.anywhere);
const STARTERS: ReadonlySet<string> = new Set(table.sentenceStarters);
const SPEAKING: ReadonlySet<string> = new Set(table.afterQuotation);

/** Where sentences end inside a paragraph: the offset after the full stop and the quotation marks and brackets that close with it. */
export function sentenceEnds(words: string): number[] {
  const ends: number[] = [];
  for (const { index } of words.matchAll(/[.!?…]/gu)) {
    const last = ends.at(-1) ?? 0;
    if (index < last) continue;
    const end = closedAt(words, index + 1);
    if (end < words.length && endsSentence(words, index, end, last)) ends.push(end);
  }
  return ends;
}

const CLOSING = new Set([".", "!", "?", "…", '"', "'", "”", "’", "»", ")", "]"]);

/** After more stops, closing quotation marks and brackets. A mark that is followed by a letter opens a quotation. */
function closedAt(words: string, from: number): number {
  let at = from;
  while (at < words.length && CLOSING.has(words.charAt(at))) at++;
  return at;
}

function endsSentence(words: string, stop: number, end: number, sentenceStart: number): boolean {
  if (!/\s/u.test(words.charAt(end))) return false;
  const next = wordAfter(words, end);
  if (!beginsSentence(next)) return false;
  if (end > stop + 1) return !isAttributedAfter(words, stop, end);
  if (words.charAt(stop) !== ".") return true;
  if (opensWithHour(words, stop, sentenceStart)) return false;
  return isPlatform(words, stop) || !isAbbreviation(wordBefore(words, stop, sentenceStart), next);
}

/** `At 8 p.m. Ondal left`: nothing has been told yet. */
const opensWithHour = (words: string, stop: number, start: number): boolean =>
  stop - start < LONGEST_OPENING && /^\s*(?:\p{L}+ ){0,2}[\d:.]+ ?[ap]\.m$/u.test(words.slice(start, stop));

const LONGEST_OPENING = 40;

/** `wrote on X.`: a letter that is a name, no initial. */
const isPlatform = (words: string, stop: number): boolean => PLATFORMS.has(words.slice(Math.max(0, stop - 5), stop));

const PLATFORMS: ReadonlySet<string> = new Set(table.platforms);

const LONGEST_WORD = 30;

const wordAfter = (words: string, at: number): string =>
  /^\s*(\S{0,30})/u.exec(words.slice(at, at + LONGEST_WORD + 10))?.[1] ?? "";

const wordBefore = (words: string, stop: number, from: number): string =>
  /(?<![^\s("“‘'[—–/])[^\s("“‘'[—–/]*$/u.exec(words.slice(Math.max(from, stop - LONGEST_WORD), stop))?.[0] ?? "";

const beginsSentence = (word: string): boolean =>
  /^["'“‘«([¿¡—–-]*[\p{Lu}\d$€£#@]/u.test(word) || /^[“‘"«]/u.test(word);

/** `"Is it true?" Keller asked.` is one sentence; so is `"It is true." Keller said.`, where nothing more follows the verb. */
function isAttributedAfter(words: string, stop: number, end: number): boolean {
  if (!/["”’'»]/u.test(words.slice(stop + 1, end))) return false;
  const following = words
    .slice(end, end + 80)
    .trim()
    .split(/\s+/u)
    .slice(0, 5);
  const speaking = following.findIndex((word) => SPEAKING.has(bare(word).toLowerCase()));
  if (speaking < 0 || following.slice(0, speaking).some((word) => /[.,;:"“]/u.test(word))) return false;
  return words.charAt(stop) !== "." || /[.,]$/u.test(following[speaking] ?? "");
}

/**
 * A full stop that belongs to the word before it: a title, an initial, or a shortened word that no new sentence follows. `at 8
 * p.m. Monday` goes on, `at 8 p.m. Witnesses` does not.
 */
function isAbbreviation(word: string, next: string): boolean {
  const plain = word.replace(/^\p{P}+/u, "");
  if (BEFORE_NAME.has(plain)) return true;
  if (/^\p{Lu}$/u.test(plain)) return !STARTERS.has(bare(next));
  if (HOURS.has(plain)) return !/^\p{Lu}\p{Ll}/u.test(bare(next)) || AFTER_HOURS.has(bare(next).toLowerCase());
  const mayEnd = ANYWHERE.has(plain) || /^(?:\p{L}\.)+\p{L}$/u.test(plain);
  return mayEnd && !STARTERS.has(bare(next));
}

const HOURS: ReadonlySet<string> = new Set(table.hours);
const AFTER_HOURS: ReadonlySet<string> = new Set(table.afterHours);

const bare = (word: string): string => word.replace(/^\p{P}+|(?<!\p{P})\p{P}+$/gu, "").replace(/['’].*/su, "");
