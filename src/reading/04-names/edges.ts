import type { Token } from "../draft";
import table from "../tables/name-edges.json";
import type { Found } from "./found";
import { type Gazetteers, isPlace } from "./gazetteers";

const PARTICLES: ReadonlySet<string> = new Set(table.particles);
const CALENDAR: ReadonlySet<string> = new Set(table.calendar);
const BEFORE_PLACE: ReadonlySet<string> = new Set(table.inside);
const WITH_PREFIX = new RegExp(`^(?:${table.prefixes.join("|")})['’-]\\p{Lu}`, "u");

/** Names without what is none at their edges, and taken apart where two were tagged as one. */
export function withoutLooseEnds(found: readonly Found[], gazetteers: Gazetteers): Found[] {
  const parts = found.flatMap((name) => parted(name, gazetteers)).map(trimmed);
  return parts
    .filter(isName)
    .map((name) => (isKnownPlace(name, gazetteers) ? { ...name, kind: "PLACE" as const } : name));
}

/** `Howard University in Washington`, `Palm Beach, Florida`, `Hungary's Ann Lee` are two names each. */
function parted(name: Found, gazetteers: Gazetteers): Found[] {
  const { tokens } = name.sentence;
  for (let at = name.from + 1; at < name.to - 1; at++) {
    if (!isSeam(name, at, gazetteers)) continue;
    const [before, after] = [
      { ...name, to: at },
      { ...name, from: at + 1 },
    ];
    return [asPlace(before, gazetteers), ...parted(asPlace(after, gazetteers), gazetteers)];
  }
  return tokens[name.from] === undefined ? [] : [name];
}

function isSeam({ sentence, kind, to }: Found, at: number, gazetteers: Gazetteers): boolean {
  const lower = sentence.tokens[at]?.lower ?? "";
  if (BEFORE_PLACE.has(lower))
    return kind === "ORGANISATION" && isPlaceName(sentence.tokens.slice(at + 1, to), gazetteers);
  return kind !== "ORGANISATION" && /^(?:,|['’]s)$/u.test(lower);
}

const isPlaceName = (tokens: readonly Token[], gazetteers: Gazetteers): boolean =>
  isPlace(gazetteers, tokens.map(({ lower }) => lower).join(" "));

const asPlace = (name: Found, gazetteers: Gazetteers): Found =>
  isPlaceName(name.sentence.tokens.slice(name.from, name.to), gazetteers) ? { ...name, kind: "PLACE" } : name;

/** `Palm Beach`: several words that are a place's, and the first is nobody's given name. */
const isKnownPlace = ({ sentence, from, to, kind }: Found, gazetteers: Gazetteers): boolean =>
  kind === "PERSON" &&
  to - from > 1 &&
  !gazetteers.first.has(sentence.tokens[from]?.lower ?? "") &&
  isPlaceName(sentence.tokens.slice(from, to), gazetteers);

/** No quotation mark, no possessive, no word in small letters begins or ends a name. */
function trimmed(name: Found): Found {
  const { tokens } = name.sentence;
  let [from, to] = [name.from, name.to];
  while (from < to && !mayBegin(tokens[from])) from++;
  while (to > from && !mayEnd(tokens[to - 1])) to--;
  return { ...name, from, to };
}

const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^[\p{Lu}\p{N}]/u.test(token.text) || PARTICLES.has(token.text) || hasInnerCapital(token.text));

const mayEnd = (token: Token | undefined): boolean =>
  token !== undefined && (/^[\p{Lu}\p{N}]/u.test(token.text) || hasInnerCapital(token.text));

/** `iPhone`, `al-Qaida`, `d'Estaing`. */
const hasInnerCapital = (word: string): boolean => /^\p{Ll}\p{Lu}/u.test(word) || WITH_PREFIX.test(word);

function isName({ sentence, from, to }: Found): boolean {
  const words = sentence.tokens.slice(from, to);
  return (
    words.some(({ text }) => /\p{L}/u.test(text)) &&
    !words.every(({ lower }) => CALENDAR.has(lower) || /^\d+$/u.test(lower))
  );
}
