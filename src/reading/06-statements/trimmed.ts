import { type Attribution, sizeOf } from "./attribution";

/** Neither marks at the ends, nor an introducing "that", nor the final stop belong to what was said. */
export function trimmed(attribution: Attribution): Attribution {
  const { tokens } = attribution.unit;
  const content = attribution.content.map(({ from, to }) => {
    let [first, end] = [from, to];
    while (first < end && isEdge(tokens[first]?.text)) first++;
    if (tokens[first]?.lower === "that" && first > 0 && !tokens[first]?.quoted && end - first > 2) first++;
    while (first < end && isEdge(tokens[first]?.text)) first++;
    while (end > first && (isEdge(tokens[end - 1]?.text) || isJoint(tokens[end - 1]?.lower))) end--;
    const bracket = tokens[end - 1]?.text === ")" ? openingBracket(tokens, first, end) : null;
    if (bracket !== null) end = bracket;
    while (end > first && isEdge(tokens[end - 1]?.text)) end--;
    return { from: first, to: end };
  });
  return { ...attribution, content: content.filter((part) => sizeOf(part) > 0) };
}

const isEdge = (text: string | undefined): boolean => text !== undefined && /^["“”«»„,.;:—–-]$/u.test(text);

const isJoint = (word: string | undefined): boolean => word === "and" || word === "but" || word === "as";

/** A bracket at the end is the desk's: a photo credit, an abbreviation explained. */
function openingBracket(tokens: Attribution["unit"]["tokens"], first: number, end: number): number | null {
  for (let at = end - 1; at >= first; at--) if (tokens[at]?.text === "(") return at;
  return end - 1;
}
