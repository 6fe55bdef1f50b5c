import type { Name, Page, Sentence, Token } from "./draft";
import type { Library } from "./library";

/** Proper names: runs of capitalised words, by the background's names and by their look. */
export function findNames(_page: Page, sentences: readonly Sentence[], library: Library): Name[] {
  const kinds = new Map(
    library.background.entities.flatMap((e) => [e.name, ...e.aliases].map((n) => [n.toLowerCase(), e.kind])),
  );
  return sentences.flatMap((sentence) =>
    runs(sentence.tokens).map((run) => {
      const kind = kinds.get(run.map((t) => t.lower).join(" "));
      const guess = run.length > 1 ? "PERSON" : /^\p{Lu}{2,}$/u.test(run[0]?.text ?? "") ? "ORGANISATION" : "PLACE";
      return {
        start: run[0]?.start ?? 0,
        end: run.at(-1)?.end ?? 0,
        kind: kind === undefined || kind === "GROUP" ? guess : kind,
        confidence: 0.3,
      };
    }),
  );
}

function runs(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  tokens.forEach((token, i) => {
    if (!/^\p{Lu}/u.test(token.text) || token.pos !== "PROPN") return;
    const last = found.at(-1);
    if (last !== undefined && last.at(-1) === tokens[i - 1]) last.push(token);
    else found.push([token]);
  });
  return found;
}
