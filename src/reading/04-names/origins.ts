import edges from "../tables/name-edges.json";
import words from "../tables/name-words.json";
import type { Found } from "./found";
import { spellingOf, tokensOf } from "./found";
import { type Gazetteers, isPlace } from "./gazetteers";
import { BEFORE_OF, ORGANISATION_HEADS } from "./head-words";

const PLACE_HEADS: ReadonlySet<string> = new Set(edges.placeHeads);
const BEGIN_TITLES: ReadonlySet<string> = new Set(edges.beginNamesOfThings);
const TITLES: ReadonlySet<string> = new Set(words.titles);

/** Where somebody comes from is no part of the name: `Ferrolux` of Sweden, `Daichi Morobe` of Japan, Briton `Edmund Callowby`. */
export function withoutOrigins(found: readonly Found[], gazetteers: Gazetteers): Found[] {
  const alone = new Set(found.map(spellingOf));
  return found.flatMap((name) => behindOrigin(inFrontOfOrigin(name, alone, gazetteers), gazetteers));
}

/** The name and the country it is of, as two; what the article elsewhere calls so by itself, or what looks like somebody's two names. */
function inFrontOfOrigin(name: Found, alone: ReadonlySet<string>, gazetteers: Gazetteers): Found[] {
  const { from, to } = name;
  const of = from + 1 + tokensOf({ ...name, from: from + 1 }).findIndex(({ lower }) => lower === "of");
  if (of === from || to - of > LONGEST_PLACE || !isPlace(gazetteers, joined(tokensOf({ ...name, from: of + 1 }))))
    return [name];
  const whole = { ...name, to: of };
  const isCountry = gazetteers.country.has(joined(tokensOf({ ...name, from: of + 1 })));
  const isApart = alone.has(spellingOf(whole)) || (isCountry && of - from === 2 && isLikeSomebody(whole, gazetteers));
  if (!isApart || tokensOf(whole).some(({ text }) => isHead(text))) return [name];
  const kind = of - from === 1 ? name.kind : "PERSON";
  return [
    { ...whole, kind },
    { ...name, from: of + 1, kind: "PLACE" },
  ];
}

const LONGEST_PLACE = 4;

const joined = (tokens: readonly { readonly lower: string }[]): string => tokens.map(({ lower }) => lower).join(" ");

const isHead = (text: string): boolean =>
  ORGANISATION_HEADS.has(text) ||
  BEFORE_OF.has(text) ||
  PLACE_HEADS.has(text) ||
  BEGIN_TITLES.has(text) ||
  TITLES.has(text.toLowerCase());

/** Two words of which neither is a place or an adjective: `Daichi Morobe`, not `Russian Federation`. */
const isLikeSomebody = (name: Found, gazetteers: Gazetteers): boolean =>
  tokensOf(name).every(
    ({ text, lower, pos }) =>
      /^\p{Lu}\p{Ll}/u.test(text) &&
      pos !== "ADJ" &&
      !gazetteers.demonym.has(lower) &&
      !/(?:ical|ional|ial|ic|ist|ese)$/u.test(lower),
  );

/** `Briton Edmund Callowby`, `Norwegian Per Holm`: the people in front of the person. */
function behindOrigin(parts: readonly Found[], gazetteers: Gazetteers): Found[] {
  return parts.map((name): Found => {
    const [first, ...rest] = tokensOf(name);
    const isPeople = first !== undefined && gazetteers.demonym.has(first.lower);
    const isPerson = rest.length === 2 && !rest.some(({ text }) => isHead(text) || !/^\p{Lu}\p{Ll}/u.test(text));
    const isSure = name.kind === "PERSON" || gazetteers.first.has(rest[0]?.lower ?? "");
    return isPeople && isPerson && isSure ? { ...name, from: name.from + 1, kind: "PERSON" as const } : name;
  });
}
