import { isOnce } from "../asked-once";
import type { Sentence, Token } from "../draft";
import type { Found } from "./found";
import { BEFORE_OF, ORGANISATION_HEADS, TRADERS } from "./head-words";
import { runsIn } from "./runs";

/** Names whose own words say what they name: `Saigon Commercial Bank`, `Ministry of Trade`. */
export function namedByHead(sentences: readonly Sentence[], found: readonly Found[]): Found[] {
  const kinds = found.map((name) => (isHeaded(name) ? { ...name, kind: "ORGANISATION" as const } : name));
  const taken = new Set(kinds.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));
  return withFirstHalves([...kinds, ...sentences.flatMap((sentence) => overlooked(sentence, taken))]);
}

/** `the Fisheries and Ports Authority`: what "and" joins under one head is one name. */
function withFirstHalves(found: readonly Found[]): Found[] {
  const whole = found.map((name) => {
    const from = firstHalf(name);
    return from === null ? name : { ...name, from, kind: "ORGANISATION" as const };
  });
  const begun = new Map(
    whole.filter((name, at) => name.from !== found[at]?.from).map((name) => [name.sentence.tokens[name.from], name]),
  );
  return whole.filter((name) => (begun.get(name.sentence.tokens[name.from]) ?? name) === name);
}

function firstHalf({ sentence: { tokens }, from, to }: Found): number | null {
  const determiner = tokens[from - 3];
  const first = tokens[from - 2];
  const and = tokens[from - 1];
  if (!ORGANISATION_HEADS.has(tokens[to - 1]?.text ?? "") || and?.lower !== "and" || to - from < 2) return null;
  const isHalf =
    first !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(first.text) &&
    !ORGANISATION_HEADS.has(first.text) &&
    first.pos !== "PRON";
  return isHalf && determiner?.lower === "the" ? from - 2 : null;
}

const isHeaded = ({ sentence, from, to, kind }: Found): boolean =>
  kind !== "ORGANISATION" &&
  to - from > (kind === "PLACE" && !TRADERS.has(sentence.tokens[to - 1]?.text ?? "") ? 2 : 1) &&
  ORGANISATION_HEADS.has(sentence.tokens[to - 1]?.text ?? "");

/** Runs of capitalised words that nobody took for a name and that end, or begin before "of", with such a word. */
function overlooked(sentence: Sentence, taken: ReadonlySet<Token>): Found[] {
  if (sentence.zone === "HEADLINE" || !sentence.tokens.some(mayBeHead)) return [];
  return runsIn(sentence.tokens, taken)
    .filter(({ from, to }) => to - from > 1 && isOrganisation(sentence.tokens.slice(from, to)))
    .map(({ from, to }) => ({ sentence, from, to, kind: "ORGANISATION", margin: 1 }));
}

/** Few sentences hold a word that says what its name names. */
const mayBeHead = isOnce(({ text }) => ORGANISATION_HEADS.has(text) || BEFORE_OF.has(text));

const isOrganisation = (words: readonly Token[]): boolean =>
  ORGANISATION_HEADS.has(words.at(-1)?.text ?? "") || (words[1]?.lower === "of" && BEFORE_OF.has(words[0]?.text ?? ""));
