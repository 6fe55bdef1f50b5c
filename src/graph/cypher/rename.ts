import { tokens } from "./tokens";

/** What a text's variables and parameters are called where it is put to use. */
export interface Names {
  readonly variable: (name: string) => string;
  readonly parameter: (name: string) => string;
}

/**
 * Cypher joins equal names silently: a nested part that says `statement` where an outer part said `statement` finds nothing and says
 * nothing. So every part gets names of its own, except for the variables it takes over from outside.
 */
export function namesFor(part: number, takenOver: ReadonlyMap<string, string>): Names {
  const suffixed = (name: string) => (part === 1 ? name : `${name}_${part}`);
  return { variable: (name) => takenOver.get(name) ?? suffixed(name), parameter: suffixed };
}

/** Leaves strings, comments, labels, properties, functions and map keys alone. */
export function renamed(text: string, names: Names): string {
  return tokens(text)
    .map((token) => {
      if (token.kind === "VARIABLE") return names.variable(token.text);
      if (token.kind === "PARAMETER") return `$${names.parameter(token.text.slice(1))}`;
      return token.text;
    })
    .join("");
}

export const variablesIn = (text: string): ReadonlySet<string> => namesIn(text, "VARIABLE");

export function parametersIn(text: string): ReadonlySet<string> {
  return new Set([...namesIn(text, "PARAMETER")].map((name) => name.slice(1)));
}

const namesIn = (text: string, kind: "VARIABLE" | "PARAMETER"): ReadonlySet<string> =>
  new Set(
    tokens(text)
      .filter((token) => token.kind === kind)
      .map((token) => token.text),
  );
