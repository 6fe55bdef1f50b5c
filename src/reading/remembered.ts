/**
 * The same function of a word, which remembers what it said of the last many words. News repeats its words: in a megabyte of it every
 * word stands forty times. What the function says may depend on the word alone, so nothing shows that it was not asked again.
 */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (word.length > LONGEST) return of(word);
    const own = copied(word);
    const fresh = of(own);
    if (known.size >= MOST) known.clear();
    known.set(own, fresh);
    return fresh;
  };
}

const MOST = 30_000;
const LONGEST = 60;

/**
 * A word cut out of a page keeps the whole page in memory for as long as it is kept itself; a copy does not. V8 copies short pieces
 * anyway and only refers to the page from SlicedString::kMinLength letters on: 13 in every Node.js there has been, see
 * https://github.com/nodejs/node/blob/main/deps/v8/src/objects/string.h. Were it another number, nothing would be read otherwise;
 * words would be copied twice, or keep their pages.
 */
const copied = (word: string): string =>
  word.length < SHORTEST_CUT ? word : Buffer.from(word, "utf16le").toString("utf16le");

const SHORTEST_CUT = 13;
