import type { Token } from "../draft";

export const isNominal = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.pos ?? "");
