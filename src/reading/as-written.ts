import type { Token } from "./draft";

/** Tokens as the text writes them, line breaks as blanks: `Europe's`, `far-right`, not `Europe 's`, `far - right`. */
export function asWritten(tokens: readonly Token[]): string {
  return tokens.map((token, at) => `${blankBefore(token, tokens[at - 1])}${token.text}`).join("");
}

const blankBefore = (token: Token, before: Token | undefined): string =>
  before !== undefined && before.end < token.start ? " " : "";

/** How many tokens come before a bracket that never closes: a phrase cut off inside one ends where it opens. */
export function beforeOpenBracket(tokens: readonly Token[]): number {
  const opens = tokens.findLastIndex(({ text }) => text === "(");
  const closes = tokens.findLastIndex(({ text }) => text === ")");
  return opens > closes ? opens : tokens.length;
}
