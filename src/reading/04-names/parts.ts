import { type Found, firstOf, lastOf, type NameKind, tokensOf } from "./found";
import { type Gazetteers, isPlace } from "./gazetteers";
import { ORGANISATION_HEADS, TRADERS } from "./head-words";

/**
 * A long name and its short form name the same: `Petkov` all over an article is a person, so is `Ivan Petkov`;
 * where `Ondal Energi` is a firm, so is `Ondal`, unless somebody is called so.
 */
export function agreeingInParts(found: readonly Found[], gazetteers: Gazetteers): Found[] {
  const short = found.filter(({ from, to }) => to - from === 1);
  const long = found.filter(({ from, to }) => to - from > 1);
  const people = countOf(
    short.filter(({ kind }) => kind === "PERSON"),
    lastWord,
  );
  const others = countOf(
    short.filter(({ kind }) => kind !== "PERSON"),
    lastWord,
  );
  const surnames = countOf(
    long.filter(({ kind }) => kind === "PERSON"),
    lastWord,
  );
  const firms = countOf(long.filter(isSureFirm), firstWord);
  const traders = countOf(
    long.filter((name) => TRADERS.has(lastWord(name))),
    firstWord,
  );
  const wheres = countOf(short.filter(isWhere), firstWord);
  const kindOf = (name: Found): NameKind => {
    const first = firstWord(name);
    const last = lastWord(name);
    const isLong = name.to - name.from > 1;
    if (isLong && isLikePerson(name) && (people.get(last) ?? 0) > (others.get(last) ?? 0)) return "PERSON";
    const mayBeFirm =
      !isLong &&
      firms.has(first) &&
      !surnames.has(first) &&
      (!isKnownPlace(name, gazetteers) || (traders.has(first) && !wheres.has(first)));
    return mayBeFirm ? "ORGANISATION" : name.kind;
  };
  return found.map((name) => ({ ...name, kind: kindOf(name) }));
}

const firstWord = (name: Found): string => firstOf(name)?.text ?? "";
const lastWord = (name: Found): string => lastOf(name)?.text ?? "";

const SURE = 20;
const isSureFirm = (name: Found): boolean =>
  name.kind === "ORGANISATION" && (name.margin >= SURE || ORGANISATION_HEADS.has(lastWord(name)));

/** `Nor` stays a town beside the `Nor Crown Court`. */
const isKnownPlace = (name: Found, gazetteers: Gazetteers): boolean =>
  name.kind === "PLACE" && isPlace(gazetteers, firstWord(name).toLowerCase());

/** Where something is: `in Barrow`, or the place after a comma: `Ulverston, Barrow`. */
const isWhere = ({ sentence: { tokens }, from }: Found): boolean =>
  /^(?:in|at|from|near|to|of|,|around|outside)$/u.test(tokens[from - 1]?.lower ?? "") ||
  /^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? "");

/** Two or three capitalised words that the tagger was not sure of. */
const isLikePerson = (name: Found): boolean =>
  name.to - name.from <= 3 && name.margin < SURE && tokensOf(name).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

function countOf(names: readonly Found[], word: (name: Found) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(word(name), (counts.get(word(name)) ?? 0) + 1);
  return counts;
}
