import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import table from "../tables/name-edges.json";
import { isDepartment, withoutDepartment } from "./departments";
import type { Found } from "./found";
import type { Gazetteers } from "./gazetteers";
import { hasInnerCapital, mayBeginName } from "./may-be-named";
import { isKnownPlace, partedAtSeams } from "./seams";

const CALENDAR: ReadonlySet<string> = new Set(table.calendar);
const TITLES: ReadonlySet<string> = new Set(table.personTitles);
const POST_NOMINALS: ReadonlySet<string> = new Set(table.postNominals);
/** `Typhoon Marisol`, `Operation Neptune` happen; they are nobody. */
const STORMS_AND_PLANS: ReadonlySet<string> = new Set(table.stormsAndPlans);

/** Names without what is none at their edges, and taken apart where two were tagged as one. */
export function withoutLooseEnds(found: readonly Found[], gazetteers: Gazetteers): Found[] {
  const parts = found
    .flatMap(inPortions)
    .flatMap((name) => partedAtSeams(name, gazetteers))
    .map(trimmed)
    .map((name) => withoutDepartment(name, gazetteers));
  return parts
    .filter((name) => isName(name) && !isDepartment(name))
    .map((name) => (isKnownPlace(name, gazetteers) ? { ...name, kind: "PLACE" as const } : name));
}

/** Nobody's name has more words. */
const MOST_WORDS = 40;

/** A run of capitals without an end is no name; it is cut, so that the work stays linear in the length of the text. */
function inPortions(name: Found): Found | Found[] {
  if (name.to - name.from <= MOST_WORDS) return name;
  const portions = Math.ceil((name.to - name.from) / MOST_WORDS);
  return Array.from({ length: portions }, (_, at) => {
    const from = name.from + at * MOST_WORDS;
    return { ...name, from, to: Math.min(from + MOST_WORDS, name.to) };
  });
}

/** No quotation mark, no possessive, no word in small letters begins or ends a name. */
function trimmed(name: Found): Found {
  const { tokens } = name.sentence;
  let from = name.from;
  let to = name.to;
  while (from < to && !mayBegin(tokens[from])) from++;
  while (to > from && !mayEnd(tokens[to - 1], name)) to--;
  return { ...name, from, to };
}

const mayBegin = (token: Token | undefined): boolean => token !== undefined && beginsName(token);

const beginsName = isOnce(({ text }) => mayBeginName(text));
const hasCapitalOrDigit = isOnce(({ text }) => /^[\p{Lu}\p{N}]/u.test(text) || hasInnerCapital(text));

/** `North Carolina Governor`: a title is the beginning of somebody else; `Ann Lee KC` is called Ann Lee. */
const mayEnd = (token: Token | undefined, { kind }: Found): boolean =>
  token !== undefined &&
  hasCapitalOrDigit(token) &&
  !(kind === "PLACE" && TITLES.has(token.text)) &&
  !(kind === "PERSON" && POST_NOMINALS.has(token.text));

function isName({ sentence, from, to }: Found): boolean {
  const words = sentence.tokens.slice(from, to);
  return (
    !STORMS_AND_PLANS.has(words[0]?.text ?? "") &&
    words.some(({ text }) => /\p{L}/u.test(text)) &&
    !words.every(({ lower }) => CALENDAR.has(lower) || /^\d+$/u.test(lower))
  );
}
