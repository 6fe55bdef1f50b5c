import type { Token } from "../draft";
import table from "../tables/name-edges.json";
import words from "../tables/name-words.json";
import type { Found, NameKind } from "./found";
import { type Gazetteers, isPlace } from "./gazetteers";
import { BEFORE_OF, ORGANISATION_HEADS } from "./head-words";

const WEEKDAYS: ReadonlySet<string> = new Set(table.weekdays);
const MONTHS: ReadonlySet<string> = new Set(table.months);
const TITLES: ReadonlySet<string> = new Set(table.personTitles);
const PLACE_HEADS: ReadonlySet<string> = new Set(table.placeHeads);
const BEGIN_ONLY_PLACES: ReadonlySet<string> = new Set(table.beginOnlyPlaces);
const OFFICES: ReadonlySet<string> = new Set(table.offices);
const IN_OFFICE: ReadonlySet<string> = new Set(words.titles);
const NEVER: ReadonlySet<string> = new Set(words.never);
const INSIDE: Readonly<Record<NameKind, ReadonlySet<string>>> = {
  PERSON: new Set(table.insidePerson),
  PLACE: new Set(table.insidePlace),
  ORGANISATION: new Set(table.insideOrganisation),
};

/** Names taken apart where the tagger ran on: `Ann Lee Thursday`, `Palm Beach, Florida`, `Hungary's Ann Lee`. */
export function partedAtSeams(name: Found, gazetteers: Gazetteers): Found[] {
  for (let at = name.from + 1; at < name.to; at++) {
    if (isPlaceOfOffice(name, at, gazetteers))
      return [{ ...name, to: at, kind: "PLACE" }, ...partedAtSeams({ ...name, from: at, kind: "PERSON" }, gazetteers)];
    if (isOffice(name, at)) return partedAtSeams({ ...name, from: at, kind: "PERSON" }, gazetteers);
    if (!isSeam(name, at, gazetteers)) continue;
    const after = { ...name, from: at + 1, kind: kindAfter(name, at) };
    return [
      asPlace({ ...name, to: at, kind: kindUpTo(name, at, gazetteers) }, gazetteers),
      ...partedAtSeams(asPlace(after, gazetteers), gazetteers),
    ];
  }
  return name.from < name.to ? [name] : [];
}

const kindUpTo = (name: Found, at: number, gazetteers: Gazetteers): NameKind =>
  name.sentence.tokens[at]?.lower === "of" && isSomebodyBefore(name, at, gazetteers) ? "PERSON" : name.kind;

/** `State` in "Secretary of State Ann Lee" is her office. */
function isOffice({ sentence, from }: Found, at: number): boolean {
  const { tokens } = sentence;
  return (
    at === from + 1 &&
    OFFICES.has(tokens[from]?.text ?? "") &&
    tokens[from - 1]?.lower === "of" &&
    tokens[from - 2]?.lower === "secretary"
  );
}

function isSeam(name: Found, at: number, gazetteers: Gazetteers): boolean {
  const { tokens } = name.sentence;
  const before = tokens[at - 1];
  const token = tokens[at];
  if (token === undefined) return false;
  if (isDash(token, before, tokens[at + 1])) return true;
  if (WEEKDAYS.has(token.lower) || (MONTHS.has(token.lower) && isSmall(before))) return true;
  if (name.kind !== "ORGANISATION" && /^(?:,|['’]s|;|\(|\)|["“”—–])$/u.test(token.text)) return true;
  if (/^['’]s$/u.test(token.text) && isFullName(tokens.slice(at + 1, name.to), gazetteers)) return true;
  if (isSmall(token)) return !isInside(name, at, gazetteers);
  return name.kind === "PERSON" ? NEVER.has(token.lower) : isTitleOfSomebody(name, at);
}

/** `Labour's` Ann Lee, but not `Ondal's Register`. */
const isFullName = (words: readonly Token[], { first }: Gazetteers): boolean =>
  words.length === 2 && first.has(words[0]?.lower ?? "");

/** A dash with room on both sides parts a dateline from what it leads in: `OSLO - The Central Bank`. */
const isDash = (token: Token, before: Token | undefined, after: Token | undefined): boolean =>
  /^(?:[-—–]|--)$/u.test(token.text) && (before?.end ?? 0) < token.start && token.end < (after?.start ?? 0);

/** `Afghanistan General Ann Lee`, but not `U.S. General Accounting Office`. */
function isTitleOfSomebody({ sentence: { tokens }, from, to }: Found, at: number): boolean {
  const isTitle = TITLES.has(tokens[at]?.text ?? "") && at > from && at < to - 1 && !isSmall(tokens[at - 1]);
  return isTitle && !tokens.slice(at, to).some(({ text }) => ORGANISATION_HEADS.has(text));
}

/** `Maine` in "Governor of Maine Ann Lee". */
function isPlaceOfOffice({ sentence: { tokens }, from, to, kind }: Found, at: number, gazetteers: Gazetteers): boolean {
  const isBehindOffice = tokens[from - 1]?.lower === "of" && IN_OFFICE.has(tokens[from - 2]?.lower ?? "");
  if (kind === "ORGANISATION" || !isBehindOffice || to - at < 2) return false;
  return gazetteers.first.has(tokens[at]?.lower ?? "") && isPlaceName(tokens.slice(from, at), gazetteers);
}

const isSmall = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.text);

/** Whether a word in small letters may stand inside such a name: `Bank of England`, `Joan of Arc`, but not `BBC on Sunday`, `Ann Lee of Nor`. */
function isInside(name: Found, at: number, gazetteers: Gazetteers): boolean {
  const { tokens } = name.sentence;
  const lower = tokens[at]?.lower ?? "";
  if (/['’-]\p{Lu}/u.test(tokens[at]?.text ?? "")) return true;
  if (!INSIDE[name.kind].has(lower)) return false;
  if (lower === "and" && name.kind === "PLACE") return isPlaceName(tokens.slice(name.from, name.to), gazetteers);
  if (name.kind === "PERSON" && (lower === "of" || lower === "the")) return at === name.from + 1 || lower === "the";
  if (name.kind !== "ORGANISATION") return true;
  if (lower === "the" && isPlaceName(tokens.slice(name.from, at), gazetteers)) return false;
  if (lower === "and" && isBodyBefore(name, at, gazetteers)) return false;
  if (lower === "of" && isWhereItSits(name, at, gazetteers)) return false;
  if (lower === "of" && isWholeBefore(name, at)) return !isPlaceName(tokens.slice(at + 1, name.to), gazetteers);
  if (lower === "of" && isSomebodyBefore(name, at, gazetteers)) return false;
  return lower !== "in" && (lower !== "at" || !isPlaceName(tokens.slice(at + 1, name.to), gazetteers));
}

/** `Nor Stores` of Dallas, but not `Bank` of England, `Times` of India. */
const isWholeBefore = ({ sentence: { tokens }, from }: Found, at: number): boolean =>
  at - from > 1 && ORGANISATION_HEADS.has(tokens[at - 1]?.text ?? "") && !BEFORE_OF.has(tokens[at - 1]?.text ?? "");

/** `Harbour Works` of Houston, Texas: a city with what it lies in is where a body sits. */
function isWhereItSits({ sentence: { tokens }, from, to }: Found, at: number, gazetteers: Gazetteers): boolean {
  const comma = tokens[to];
  const within = tokens[to + 1];
  const liesIn = comma?.text === "," && within !== undefined && gazetteers.admin.has(within.lower);
  return liesIn && at - from > 1 && isPlaceName(tokens.slice(at + 1, to), gazetteers);
}

/** `Daichi Morobe` of Japan, whatever the tagger made of both together. */
const isSomebodyBefore = ({ sentence: { tokens }, from }: Found, at: number, gazetteers: Gazetteers): boolean =>
  at - from === 2 &&
  gazetteers.first.has(tokens[from]?.lower ?? "") &&
  !NEVER.has(tokens[at - 1]?.lower ?? "") &&
  !ORGANISATION_HEADS.has(tokens[at - 1]?.text ?? "");

/** `New Democratic Party` and Bloc Nor, `Reform Party of Canada` and Ondal Alliance, but not `Fisheries` and Ports Authority. */
function isBodyBefore({ sentence: { tokens }, from, to }: Found, at: number, gazetteers: Gazetteers): boolean {
  if (to - at < 3) return false;
  const of = from + 1 + tokens.slice(from + 1, at).findLastIndex(({ lower }) => lower === "of");
  const last = of > from && isPlaceName(tokens.slice(of + 1, at), gazetteers) ? of : at;
  return last - from > 1 && ORGANISATION_HEADS.has(tokens[last - 1]?.text ?? "");
}

/** A title is followed by a person, "in" by a place. */
function kindAfter({ sentence, kind }: Found, at: number): NameKind {
  const seam = sentence.tokens[at]?.text ?? "";
  if (seam === "in") return "PLACE";
  if (/^['’]s$/u.test(seam) && kind === "ORGANISATION") return "PERSON";
  if (seam === "of" && kind === "PERSON") return "ORGANISATION";
  return TITLES.has(seam) ? "PERSON" : kind;
}

const isPlaceName = (tokens: readonly Token[], gazetteers: Gazetteers): boolean =>
  isPlace(gazetteers, tokens.map(({ lower }) => lower).join(" "));

/** A country is one whatever it was tagged with; a city may be somebody's name. */
function asPlace(name: Found, gazetteers: Gazetteers): Found {
  const words = name.sentence.tokens.slice(name.from, name.to);
  const isCountry = gazetteers.country.has(words.map(({ lower }) => lower).join(" "));
  return isCountry || (name.kind !== "PERSON" && isPlaceName(words, gazetteers)) ? { ...name, kind: "PLACE" } : name;
}

/** `Palm Beach`: the last word says so; or all words are a place's, and the first is nobody's given name. */
export function isKnownPlace({ sentence, from, to, kind }: Found, gazetteers: Gazetteers): boolean {
  if (kind !== "PERSON" || to - from < 2) return false;
  const words = sentence.tokens.slice(from, to);
  if (PLACE_HEADS.has(words.at(-1)?.text ?? "") || BEGIN_ONLY_PLACES.has(words[0]?.text ?? "")) return true;
  return !gazetteers.first.has(words[0]?.lower ?? "") && isPlaceName(words, gazetteers);
}
