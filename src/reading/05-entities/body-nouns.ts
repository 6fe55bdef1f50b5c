import table from "../tables/body-nouns.json";
import synonyms from "../tables/body-synonyms.json";
import evidence from "../tables/kind-evidence.json";

/** What bodies and places are called. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(Object.values(table).flat());

/** `Federation` in a union's name, `Bank` in a lender's: what else the article may call it. */
export const alsoCalled = (noun: string): readonly string[] => ALSO_CALLED.get(noun) ?? [];
const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(synonyms));

/** Of a body of which nothing is known: a court or a union would be called one. */
export const GENERAL: ReadonlySet<string> = new Set(evidence["nouns for any body"]);

/** A noun that has but one meaning here, and needs no article: `keep alliance strong`. */
export const ONE_WORD_CLASSES: ReadonlySet<string> = new Set(table.alliance);

/** Parts of speech in front of a noun, the article left out. */
export const MODIFIERS: ReadonlySet<string> = new Set(["ADJ", "NOUN", "NUM"]);
