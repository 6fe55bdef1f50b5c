/** The lines of a text broken at its spaces; a word longer than a line has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const found: string[] = [];
  let current = "";
  for (const word of text.split(/\s+/u)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      found.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...found, current];
}
