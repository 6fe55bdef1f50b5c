import edges from "../tables/name-edges.json";

const PARTICLES: ReadonlySet<string> = new Set(edges.particles);
const INSIDE: ReadonlySet<string> = new Set([...edges.insidePerson, ...edges.insidePlace, ...edges.insideOrganisation]);
const WITH_PREFIX = new RegExp(`^(?:${edges.prefixes.join("|")})['’-]\\p{Lu}`, "u");

/** `iPhone`, `al-Qaida`, `d'Estaing`. */
export const hasInnerCapital = (word: string): boolean => /^\p{Ll}\p{Lu}/u.test(word) || WITH_PREFIX.test(word);

/** No quotation mark, no possessive, no other word in small letters begins a name. */
export const mayBeginName = (word: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(word) || PARTICLES.has(word) || hasInnerCapital(word);

/** What a name may go on with: another that could begin one, a mark, or the `of` of `Bank of England`. */
export const mayGoOnInName = (word: string): boolean =>
  mayBeginName(word) || INSIDE.has(word.toLowerCase()) || !/^\p{L}/u.test(word) || /['’-]\p{Lu}/u.test(word);
