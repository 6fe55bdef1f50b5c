import { setImmediate as othersTurn } from "node:timers/promises";
import type { ReadArticle } from "../domain/ports";
import type { ArticleFile, ArticleFiles, DocumentDesk } from "./house";

/** Can read before anybody asks. */
export interface ForesightedDesk extends DocumentDesk {
  /** Until all are read, or somebody asks for an article. What cannot be read is left for then, and so is saying why. */
  readAhead(files: ArticleFiles): Promise<void>;
}

/** What an article says follows from its bytes and its name alone, so it makes no difference when it was read. */
export function foresighted(desk: DocumentDesk): ForesightedDesk {
  const ready = new Map<string, ReadArticle>();
  let asked = false;
  return {
    ...desk,
    readAhead: async (files) => {
      for (const file of await files().catch(() => [])) {
        if (asked) return;
        await readInto(ready, file, desk).catch(() => undefined);
        await othersTurn();
      }
    },
    readArticle: async (bytes, name) => {
      asked = true;
      return taken(ready, keyOf(bytes, name)) ?? desk.readArticle(bytes, name);
    },
  };
}

async function readInto(ready: Map<string, ReadArticle>, file: ArticleFile, desk: DocumentDesk): Promise<void> {
  const bytes = await file.bytes();
  ready.set(keyOf(bytes, file.name), await desk.readArticle(bytes, file.name));
}

/** Handed out once: kept, it would fill the memory. */
function taken(ready: Map<string, ReadArticle>, key: string): ReadArticle | undefined {
  const article = ready.get(key);
  ready.delete(key);
  return article;
}

const keyOf = (bytes: Buffer, name: string): string => `${name}\n${bytes.toString("latin1")}`;
