import type { Sentence, Token } from "../draft";
import { isPossessive } from "../possessive";
import table from "../tables/kind-evidence.json";
import { type Found, type NameKind, SAID_SO } from "./found";
import { type Gazetteers, isPlace } from "./gazetteers";
import { runsIn } from "./runs";

const lists = new Map(Object.entries(table).map(([name, words]) => [name, new Set(words)]));
const isAmong = (list: keyof typeof table, token: Token | undefined): boolean =>
  token !== undefined && (lists.get(list)?.has(token.lower) ?? false);

/** No doubt is left where the words beside a name say what it names. */
const CERTAIN = 60;

/** Names whose neighbours say what they name: `the utility Iber`, `Ann Lee, the mayor`, `analysts at Nor`, `Holm, 61,`. */
export function namedByContext(
  sentences: readonly Sentence[],
  found: readonly Found[],
  gazetteers: Gazetteers,
): Found[] {
  const taken = new Set(found.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));
  const known = found.map((name) => {
    const kind =
      kindBefore(name, gazetteers) ?? kindBehind(name) ?? (isKnown(name, gazetteers) ? null : ownerKind(name));
    return kind === null ? name : { ...name, kind, margin: marginOf(name, kind, gazetteers) };
  });
  return [...known, ...sentences.flatMap((sentence) => overlooked(sentence, taken, gazetteers))];
}

/** A city's name is a firm's only where the article says so; then it is the firm's all over the page. */
const marginOf = (name: Found, kind: NameKind, gazetteers: Gazetteers): number =>
  kind === "ORGANISATION" && isKnown(name, gazetteers) ? SAID_SO : Math.max(name.margin, CERTAIN);

const LONGEST_OVERLOOKED = 4;

/** Names the tagger passed over although the words beside them say what they are; of a person the whole name. */
function overlooked(sentence: Sentence, taken: ReadonlySet<Token>, gazetteers: Gazetteers): Found[] {
  if (sentence.zone === "HEADLINE") return [];
  return runsIn(sentence.tokens, taken).flatMap(({ from, to }): Found[] => {
    const name: Found = { sentence, from, to, kind: "ORGANISATION", margin: CERTAIN };
    if (to - from > LONGEST_OVERLOOKED || sentence.tokens[from]?.pos !== "PROPN") return [];
    const kind = kindBefore(name, gazetteers) ?? kindBehind(name);
    const isAlone = kind === "PERSON" && to - from < 2 && !isAmong("relatives", sentence.tokens[from - 1]);
    return kind === null || isAlone ? [] : [{ ...name, kind }];
  });
}

/** A city or country stays one, whoever has shares there. */
const isKnown = ({ sentence, from, to }: Found, gazetteers: Gazetteers): boolean =>
  isPlace(
    gazetteers,
    sentence.tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(" "),
  );

const CALLED_LIKE_A_PLACE = "firms, also ones called like a place";

/** `coach Ann Ondal`, `his daughter, Ondal`, `the firm Corvell`, `the town of Kem`, `an analyst at Nor`, `shares in Nor`. */
function kindBefore(name: Found, gazetteers: Gazetteers): NameKind | null {
  const { tokens } = name.sentence;
  const noun = tokens[name.from - 2];
  const before = tokens[name.from - 1];
  if (before?.text === "," && isAmong("kin", noun) && name.to - name.from < 3) return "PERSON";
  const apposed = before?.text === "," ? kindInApposition(name, gazetteers) : null;
  if (apposed !== null) return apposed;
  if (isWhereSentenceBegins(name, gazetteers)) return "PLACE";
  if (before?.lower === "of" && isAmong("place nouns", noun) && name.kind !== "PERSON") return "PLACE";
  if (isKnown(name, gazetteers))
    return isCommon(before) && isAmong(CALLED_LIKE_A_PLACE, before) ? "ORGANISATION" : null;
  if (isCommon(before) && isAmong("organisation nouns", before))
    return isFullName(name, gazetteers) ? null : "ORGANISATION";
  if (isCommon(before) && isAmong("person nouns", before) && name.to - name.from === 2) return "PERSON";
  if (isCommon(before) && isAmong("relatives", before) && name.to - name.from === 1) return "PERSON";
  const list = { at: "at organisations", of: "of organisations", in: "in organisations" } as const;
  const preposition = before?.lower;
  if (preposition !== "at" && preposition !== "of" && preposition !== "in") return null;
  return isAmong(list[preposition], noun) ? "ORGANISATION" : null;
}

/** `whose union, Saare Liit, is` · `their leader, Ann Lee,`: the noun between whose it is and the commas says what is named. */
function kindInApposition({ sentence: { tokens }, from, to, kind }: Found, { first }: Gazetteers): NameKind | null {
  const noun = tokens[from - 2];
  const end = tokens[to];
  const isClosed = end === undefined || /^[,.;()]$/u.test(end.text) || /^(?:of|from|in)$/u.test(end.lower);
  if (!isCommon(noun) || !isClosed) return null;
  if (isAmong("place nouns", noun) && kind !== "PLACE" && isTheOne(tokens, from - 2)) {
    if (kind === "ORGANISATION" || (isWhereItIs(tokens, from - 2) && !first.has(tokens[from]?.lower ?? "")))
      return "PLACE";
  }
  if (!hasOwner(tokens, from - 2)) return null;
  if (isAmong("organisation nouns", noun)) return "ORGANISATION";
  return isAmong("person nouns", noun) && to - from === 2 ? "PERSON" : null;
}

/** `east of the capital, Laren,`: a place of which there is one. */
const isTheOne = (tokens: readonly Token[], noun: number): boolean =>
  tokens[noun - 1]?.lower === "the" || hasOwner(tokens, noun);

/** `in the capital, Laren,`: nobody is who stands behind where something is; but `In the capital, Ann Lee` begins a clause. */
const isWhereItIs = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:in|near|outside)$/u.test(tokens[noun - 2]?.lower ?? "");

/** `whose union`, `their parent company`, `the group's biggest rival`. */
function hasOwner(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    const token = tokens[at];
    if (token === undefined || isPossessive(token.text) || isAmong("owners", token)) return token !== undefined;
    if (token.lower === "the" && at === 0) return true;
    if (token.pos !== "ADJ" && token.pos !== "NOUN") return false;
  }
  return false;
}

/** `Near Jalo Ekona, sailors mended nets`: nobody's name stands like that. */
const isWhereSentenceBegins = ({ sentence: { tokens }, from, to, kind }: Found, { first, last }: Gazetteers): boolean =>
  kind === "PERSON" &&
  from === 1 &&
  /^(?:in|near|around|outside)$/u.test(tokens[0]?.lower ?? "") &&
  tokens[to]?.text === "," &&
  !first.has(tokens[1]?.lower ?? "") &&
  !last.has(tokens[to - 1]?.lower ?? "");

const isCommon = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.text);

/** A given name and another: somebody at the firm, not the firm. */
const isFullName = ({ sentence, from, to }: Found, { first }: Gazetteers): boolean =>
  to - from > 1 && first.has(sentence.tokens[from]?.lower ?? "");

/** `Ondal, the Norwegian group,` · `Ann Lee, the club's chairwoman,` · `Per Holm, 61,`. */
function kindBehind({ sentence: { tokens }, from, to, kind }: Found): NameKind | null {
  const comma = tokens[to];
  const first = tokens[to + 1];
  const next = tokens[to + 2];
  if (comma?.text === "," && /^\d{2}$/u.test(first?.text ?? "") && next?.text === ",")
    return kind === "PLACE" ? null : "PERSON";
  if (comma?.text !== "," || !/^(?:a|an|the)$/u.test(first?.lower ?? "")) return null;
  if (kind === "PLACE" && isAmong("stand before places", tokens[from - 1])) return null;
  const head = headOf(tokens, to + 2);
  if (isAmong("person nouns", head)) return "PERSON";
  if (isAmong("organisation nouns", head)) return "ORGANISATION";
  return isAmong("place nouns", head) ? "PLACE" : null;
}

const LONGEST = 8;
const INSIDE = new Set(["ADJ", "NOUN", "PROPN", "NUM", "PART", "ADV"]);

/** The noun an apposition ends with, when it is one and no new clause (`…, the bank said`). */
function headOf(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (at < from + LONGEST && INSIDE.has(tokens[at]?.pos ?? "")) at++;
  const head = tokens[at - 1];
  const next = tokens[at];
  const isApposition = next === undefined || /^[,.)]$/u.test(next.text) || isAmong("goes on", next);
  return isApposition && at > from ? head : undefined;
}

/** `Ondal's auditors`, `Ondal shares`, `the Ann Lee hospital`. */
function ownerKind({ sentence: { tokens }, from, to, kind }: Found): NameKind | null {
  if (tokens[from - 1]?.lower === "the" && isAmong("houses", tokens[to])) return "ORGANISATION";
  const isOwner = isPossessive(tokens[to]?.text ?? "");
  const list = isOwner ? "owned by organisations" : "after organisations";
  return kind !== "ORGANISATION" && isAmong(list, tokens[isOwner ? to + 1 : to]) ? "ORGANISATION" : null;
}
