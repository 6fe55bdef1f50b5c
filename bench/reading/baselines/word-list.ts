import type { EventText } from "../../events/annotated";

/** Each word that is a trigger more often than not in every other text, with its most frequent type: found in the texts between. */
export function eventsByWordList(texts: readonly EventText[]) {
  return new Map(
    [0, 1].flatMap((odd) => {
      const list = listFrom(texts.filter((_, at) => at % 2 !== odd));
      return texts.filter((_, at) => at % 2 === odd).map((text) => [text.id, eventsIn(text, list)] as const);
    }),
  );
}

const WORD = /[\p{L}'’-]+/gu;

function listFrom(texts: readonly EventText[]): ReadonlyMap<string, string> {
  const types = new Map<string, Map<string, number>>();
  const uses = new Map<string, number>();
  for (const { text, events } of texts) {
    for (const [word] of text.toLowerCase().matchAll(WORD)) uses.set(word, (uses.get(word) ?? 0) + 1);
    for (const { type, trigger } of events) {
      const [word = ""] =
        text
          .slice(...trigger)
          .toLowerCase()
          .match(WORD) ?? [];
      const counts = types.get(word) ?? new Map<string, number>();
      types.set(word, counts.set(type, (counts.get(type) ?? 0) + 1));
    }
  }
  return new Map(
    [...types].flatMap(([word, counts]) => {
      const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return best !== undefined && best[1] * 2 >= (uses.get(word) ?? 0) ? [[word, best[0]] as const] : [];
    }),
  );
}

const eventsIn = ({ text }: EventText, list: ReadonlyMap<string, string>) =>
  [...text.matchAll(WORD)].flatMap((match) => {
    const type = list.get(match[0].toLowerCase());
    const trigger = [match.index, match.index + match[0].length];
    return type === undefined ? [] : [{ type, trigger, factuality: "ASSERTED", participants: [] }];
  });
