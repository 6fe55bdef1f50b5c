import heads from "../tables/organisation-heads.json";

/** What the name of a body ends with: `… Bank`, `… Party`. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(heads.last);
/** `Barrow Resources`: a body's, whatever the tagger takes it for. */
export const TRADERS: ReadonlySet<string> = new Set(heads.whateverItIsTakenFor);
/** `Bank of England`: what a body of somewhere is called. */
export const BEFORE_OF: ReadonlySet<string> = new Set(heads.beforeOf);
