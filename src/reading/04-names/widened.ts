import type { Token } from "../draft";
import edges from "../tables/name-edges.json";
import heads from "../tables/organisation-heads.json";
import type { Found } from "./found";
import { type Gazetteers, isPlace } from "./gazetteers";
import { ORGANISATION_HEADS } from "./head-words";
import { isNameLike, opensSentence } from "./name-like";

const CALENDAR: ReadonlySet<string> = new Set(edges.calendar);
const HOUSES: ReadonlySet<string> = new Set(heads.named);
const PARTICLES: ReadonlySet<string> = new Set(edges.particles);
const BEGIN_PLACES: ReadonlySet<string> = new Set(edges.beginPlaces);
const LONGEST = 4;

/** Names of which the tagger saw a part: `Firuz` Karimov, `General` Medical Council, Salt `& Stone`, St Brannock`'s Hospital`. */
export function widened(found: readonly Found[], gazetteers: Gazetteers): Found[] {
  const taken = new Map(
    found.flatMap((name) => name.sentence.tokens.slice(name.from, name.to).map((token) => [token, name] as const)),
  );
  const swallowed = new Set<Found>();
  const wide = found.map((name) => {
    const grown = toTheRight(toTheLeft(name, taken, gazetteers), taken, gazetteers);
    for (const token of grown.sentence.tokens.slice(name.to, grown.to)) {
      const other = taken.get(token);
      if (other && other !== name) swallowed.add(other);
    }
    return { name, grown };
  });
  return wide.filter(({ name }) => !swallowed.has(name)).map(({ grown }) => grown);
}

type Taken = ReadonlyMap<Token, Found>;

/** Capitalised words right before a person or body, which neither say what they are nor where they come from. */
function toTheLeft(name: Found, taken: Taken, gazetteers: Gazetteers): Found {
  if (name.sentence.zone === "HEADLINE") return name;
  const { tokens } = name.sentence;
  if (name.kind === "PLACE") return asBodyOfPlace(name, taken, gazetteers);
  const isBody = ORGANISATION_HEADS.has(tokens[name.to - 1]?.text ?? "");
  const mayBegin = isBody ? beginsBody : isFree;
  let from = name.from;
  while (name.from - from < LONGEST && mayBegin(tokens, from - 1, taken, gazetteers)) from--;
  return { ...name, from };
}

/** `Ondal Pacific`, but `Greater Nor`: a name in front of a place makes a body of it, an adjective does not. */
function asBodyOfPlace(name: Found, taken: Taken, gazetteers: Gazetteers): Found {
  const { tokens } = name.sentence;
  const at = name.from - 1;
  const isUnknown = tokens[at]?.pos === "PROPN" && !isPlace(gazetteers, tokens[name.from]?.lower ?? "");
  const token = tokens[at];
  if (token === undefined || taken.has(token) || !isNameLike(token, gazetteers)) return name;
  if (isPlace(gazetteers, token.lower) || (opensSentence(tokens, at) && !isUnknown)) return name;
  const isPart = BEGIN_PLACES.has(tokens[at]?.text ?? "");
  return { ...name, from: at, kind: isPart ? "PLACE" : "ORGANISATION" };
}

/** What ends like a body may begin with a place, and after "the" with what else would be a title: `the General Medical Council`. */
function beginsBody(tokens: readonly Token[], at: number, taken: Taken, gazetteers: Gazetteers): boolean {
  const token = tokens[at];
  if (token === undefined || taken.has(token) || !/^\p{Lu}[\p{L}\p{M}'’.-]+$/u.test(token.text) || token.quoted)
    return false;
  if (tokens[at - 1]?.lower === "the") return !CALENDAR.has(token.lower);
  return isNameLike(token, gazetteers) && (!opensSentence(tokens, at) || token.pos === "PROPN");
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");

function isFree(tokens: readonly Token[], at: number, taken: Taken, gazetteers: Gazetteers): boolean {
  const token = tokens[at];
  if (token === undefined || taken.has(token) || !isNameLike(token, gazetteers) || isPlace(gazetteers, token.lower))
    return false;
  return !opensSentence(tokens, at) || (token.pos === "PROPN" && gazetteers.first.has(token.lower));
}

/** What follows belongs to the name where it ends in what only bodies end in, or is joined by `&`. */
function toTheRight(name: Found, taken: Taken, gazetteers: Gazetteers): Found {
  if (name.sentence.zone === "HEADLINE") return name;
  const { tokens } = name.sentence;
  const house = houseEnd(name, gazetteers) ?? partnerEnd(tokens, name.to);
  if (house !== null) return { ...name, to: house, kind: "ORGANISATION" };
  if (name.kind === "PERSON" && PARTICLES.has(tokens[name.to]?.text ?? "") && isCapital(tokens[name.to + 1]))
    return { ...name, to: name.to + 2 };
  let to = name.to;
  while (to - name.to < LONGEST && isFree(tokens, to, taken, gazetteers)) to++;
  if (to === name.to) return name;
  const isBody = ORGANISATION_HEADS.has(tokens[to - 1]?.text ?? "");
  if (name.kind === "PLACE") return isBody ? { ...name, to, kind: "ORGANISATION" } : name;
  return { ...name, to, kind: isBody ? "ORGANISATION" : name.kind };
}

/** `St Brannock's Hospital`, but not `Spain's Hospital`. */
function houseEnd({ sentence: { tokens }, from, to }: Found, gazetteers: Gazetteers): number | null {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (!/^['’]s$/u.test(tokens[to]?.text ?? "") || isPlace(gazetteers, words.join(" "))) return null;
  return HOUSES.has(tokens[to + 1]?.text ?? "") ? to + 2 : null;
}

/** `Salt & Stone`. */
function partnerEnd(tokens: readonly Token[], to: number): number | null {
  return tokens[to]?.text === "&" && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? "") ? to + 2 : null;
}
