/** The words a dispatch file is written in. */
import { fail } from "./page.mjs";

const LENGTHS = { DAY: 10, MONTH: 7, YEAR: 4 };

const entity =
  (kind, tier) =>
  (name, more = {}) => ({ kind, name, tier, ...more });
export const person = entity("PERSON", "core");
export const organisation = entity("ORGANISATION", "core");
export const place = entity("PLACE", "core");
export const group = entity("GROUP", "stretch");

/** Right, but a good reader may miss it. */
export const stretch = { tier: "stretch" };

/** A day, month or year that a word of the sentence gives ("on Monday"), or a stretch from one to another. */
export const on = (from, basis = "RELATIVE", to = from) => ({ from, to, precision: precisionOf(from ?? to), basis });
/** One that is written out. */
export const dated = (from, to = from) => on(from, "EXPLICIT", to);
/** A day that only the sentences before give: "some time before publication" and no date are accepted, too. */
export const assumed = (from) => ({ ...on(from), assumed: true });
export const past = "PAST";
export const toCome = "TO_COME";

/** The words that report an act performed by saying so: to promise is to say it. */
export const does = (sentence, words, statement) => [sentence, words, "ASSERTED", null, statement];

function precisionOf(date) {
  return Object.keys(LENGTHS).find((name) => LENGTHS[name] === date.length) ?? fail(`no date: ${date}`);
}
