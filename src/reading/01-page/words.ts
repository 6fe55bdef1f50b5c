import table from "../tables/page-words.json";

/** Lists of the words around articles, ready to be asked. */
const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));

export const RELATED_HEADINGS = setOf(table.relatedHeadings);
export const INLINE_TEASERS = setOf(table.inlineTeasers);
export const BOILERPLATE = setOf(table.boilerplate);
export const BOILERPLATE_BEGINNINGS: readonly string[] = table.boilerplateBeginnings;
export const CAPTION_CREDITS = setOf(table.captionCredits);
export const CAPTION_BEGINNINGS: readonly string[] = table.captionBeginnings;
export const AGENCIES = setOf(table.agencies);
export const PUBLISHER_WORDS = setOf(table.publisherWords);
export const DATE_LABELS = setOf(table.dateLabels);
export const UPDATE_LABELS = setOf(table.updateLabels);
export const STAFF_BYLINES = setOf(table.staffBylines);
export const NAME_CONNECTORS = setOf(table.nameConnectors);
export const NO_DATELINES = setOf(table.noDatelines);
export const MONTHS: ReadonlyMap<string, number> = new Map(Object.entries(table.months));

/** An agency or publisher by its name: known, or called "… News", "… Times". A person is neither. */
export function isPublisher(name: string): boolean {
  const lower = name.toLowerCase();
  const words = lower.split(" ");
  return AGENCIES.has(lower) || (words.length > 1 && PUBLISHER_WORDS.has(words.at(-1) ?? ""));
}
