/** `'s` and the lone apostrophe of `leaders'`. */
export const isPossessive = (text: string): boolean => POSSESSIVES.has(text);

const POSSESSIVES = new Set(["'", "’", "'s", "’s"]);
