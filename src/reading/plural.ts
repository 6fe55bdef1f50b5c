import words from "./tables/statement-words.json";

const WITHOUT_AN_S = new Set(words["plurals without an s"]);

/** `officials`, `two of the police`, but not `the Saudi monarch`: the cast keeps all whom nobody names as groups. */
export function isPlural(name: string): boolean {
  const [head = ""] = name.toLowerCase().split(/ (?:of|for|in|at|from|with) /u, 1);
  const last = head.slice(head.lastIndexOf(" ") + 1);
  return last.endsWith("s") || last.endsWith("men") || WITHOUT_AN_S.has(last);
}
