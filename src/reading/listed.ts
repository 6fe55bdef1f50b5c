/** The words of a table's row: written in one line there, so that whoever corrects it sees them side by side. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));
