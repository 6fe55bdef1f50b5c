import type { Sentence, Token } from "../draft";
import table from "../tables/name-words.json";
import heads from "../tables/organisation-heads.json";
import type { Found } from "./found";

const LAST: ReadonlySet<string> = new Set(heads.last);
const BEFORE_OF: ReadonlySet<string> = new Set(heads.beforeOf);
const NEVER: ReadonlySet<string> = new Set(table.never);

/** Names whose own words say what they name: `Saigon Commercial Bank`, `Ministry of Trade`. */
export function namedByHead(sentences: readonly Sentence[], found: readonly Found[]): Found[] {
  const kinds = found.map((name) => (isHeaded(name) ? { ...name, kind: "ORGANISATION" as const } : name));
  const taken = new Set(kinds.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));
  return [...kinds, ...sentences.flatMap((sentence) => overlooked(sentence, taken))];
}

const isHeaded = ({ sentence, from, to, kind }: Found): boolean =>
  kind === "PERSON" && to - from > 1 && LAST.has(sentence.tokens[to - 1]?.text ?? "");

/** Runs of capitalised words that nobody took for a name and that end, or begin before "of", with such a word. */
function overlooked(sentence: Sentence, taken: ReadonlySet<Token>): Found[] {
  if (sentence.zone === "HEADLINE") return [];
  return runsIn(sentence.tokens, taken)
    .filter(({ from, to }) => to - from > 1 && isOrganisation(sentence.tokens.slice(from, to)))
    .map(({ from, to }) => ({ sentence, from, to, kind: "ORGANISATION", margin: 1 }));
}

const isOrganisation = (words: readonly Token[]): boolean =>
  LAST.has(words.at(-1)?.text ?? "") || (words[1]?.lower === "of" && BEFORE_OF.has(words[0]?.text ?? ""));

interface Run {
  readonly from: number;
  readonly to: number;
}

function runsIn(tokens: readonly Token[], taken: ReadonlySet<Token>): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!beginsName(tokens[from], taken)) continue;
    const to = runEnd(tokens, from, taken);
    if (!isTaken(tokens[to], taken) && !isTaken(tokens[from - 1], taken)) runs.push({ from, to });
    from = to;
  }
  return runs;
}

const isTaken = (token: Token | undefined, taken: ReadonlySet<Token>): boolean =>
  token !== undefined && taken.has(token);

const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

const beginsName = (token: Token | undefined, taken: ReadonlySet<Token>): boolean =>
  isCapitalised(token) && !isTaken(token, taken) && !NEVER.has(token?.lower ?? "");

/** After the capitalised words; "of" goes on when another follows. */
function runEnd(tokens: readonly Token[], from: number, taken: ReadonlySet<Token>): number {
  let to = from + 1;
  while (to < tokens.length && !isTaken(tokens[to], taken)) {
    const goesOn =
      isCapitalised(tokens[to]) ||
      (tokens[to]?.lower === "of" && isCapitalised(tokens[to + 1]) && !isTaken(tokens[to + 1], taken));
    if (!goesOn) break;
    to++;
  }
  return to;
}
