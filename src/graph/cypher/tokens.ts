/** The pieces of a Cypher text. Joined again they are the text, to the last blank. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** How many brackets of any sort are open around it. */
  readonly depth: number;
}

export type TokenKind = "BLANK" | "COMMENT" | "STRING" | "NUMBER" | "PARAMETER" | "VARIABLE" | "WORD" | "SIGN";

type Piece = Omit<Token, "depth">;

/** In this order: the first that fits takes the characters. A WORD is a keyword, label, property, function or map key. */
const PIECES: readonly (readonly [TokenKind, RegExp])[] = [
  ["BLANK", /\s+/y],
  ["COMMENT", /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ["STRING", /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/y],
  ["WORD", /`[^`]*`/y],
  ["PARAMETER", /\$\w+/y],
  ["NUMBER", /\d+(?:\.\d+)?/y],
  ["VARIABLE", /[A-Za-z_]\w*/y],
  ["SIGN", /[\s\S]/y],
];

/** Takes a text apart, telling variables (lower case, by the house's rule; labels and types are upper) from whatever else looks like a word. */
export function tokens(text: string): readonly Token[] {
  return withDepth(withWords(pieces(text)));
}

function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at);
    found.push(piece);
    at += piece.text.length;
  }
  return found;
}

function pieceAt(text: string, at: number): Piece {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "SIGN", text: text.charAt(at) };
}

function withWords(all: readonly Piece[]): readonly Piece[] {
  const seen: Piece[] = all.filter(({ kind }) => kind !== "BLANK" && kind !== "COMMENT");
  const brackets: string[] = [];
  let place = 0;
  return all.map((piece) => {
    if (piece.kind === "BLANK" || piece.kind === "COMMENT") return piece;
    const [before, after] = [seen[place - 1]?.text ?? "", seen[place + 1]?.text ?? ""];
    place += 1;
    if ("([{".includes(piece.text)) brackets.push(piece.text);
    if (")]}".includes(piece.text)) brackets.pop();
    return piece.kind === "VARIABLE" && isWord(piece.text, before, after, brackets.at(-1)) ? word(piece) : piece;
  });
}

const word = (piece: Piece): Piece => ({ kind: "WORD", text: piece.text });

const LITERALS = new Set(["true", "false", "null"]);

function isWord(text: string, before: string, after: string, bracket: string | undefined): boolean {
  const isMapKey = bracket === "{" && (before === "{" || before === ",") && after === ":";
  const isCalledOrOwned = after === "(" || before === "." || before === "CALL";
  return !/^[a-z]/.test(text) || LITERALS.has(text) || isCalledOrOwned || isMapKey;
}

function withDepth(all: readonly Piece[]): readonly Token[] {
  let depth = 0;
  return all.map((piece) => {
    if (piece.kind === "SIGN" && ")]}".includes(piece.text)) depth -= 1;
    const token = { ...piece, depth };
    if (piece.kind === "SIGN" && "([{".includes(piece.text)) depth += 1;
    return token;
  });
}

export const textOf = (some: readonly Token[]): string => some.map(({ text }) => text).join("");
