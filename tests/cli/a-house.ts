import { DatelineError } from "../../src/domain/errors";
import type { ReadArticle } from "../../src/domain/ports";
import type { Reading } from "../../src/domain/reading";
import type { ArticleFile, Dateline, House, LoadResult, ReadingDesk, Reply } from "../../src/main/house";

/** A house without rooms: it reads by repeating, loads by remembering, answers what it is told to answer. */
export function aHouse(changes: Partial<Dateline & House> = {}): House & { readonly loaded: string[]; closed: number } {
  const loaded: string[] = [];
  const dateline: Dateline = {
    isEmpty: async () => loaded.length === 0,
    loadArticles: async (files) => {
      const results: LoadResult[] = [];
      for (const file of files) results.push(await loading(file, loaded));
      return results;
    },
    ask: async () => ({ data: {} }),
    explain: async () => ({ reply: { data: {} }, milliseconds: 1, rootFields: [] }),
    serve: async () => ({ api: "http://here/graphql", ide: "http://here/query", close: async () => undefined }),
    close: async () => {
      house.closed += 1;
    },
    ...changes,
  };
  const house = {
    loaded,
    closed: 0,
    openReading: async () => desk,
    openDateline: async () => dateline,
    startDatabase: async () => ({ uri: "bolt://127.0.0.1:7687" }),
    stopDatabase: async () => true,
    statusOfDatabase: async () => null,
    addKey: async () => "a key",
    listKeys: async () => [],
    revokeKey: async () => true,
    importTopics: async (_text: string, file: string) => ({
      file,
      released: null,
      topics: 3,
      top: 1,
      second: 2,
      missing: [],
    }),
    startCoreNlp: async () => ({ url: "http://127.0.0.1:9000" }),
    stopCoreNlp: async () => true,
    statusOfCoreNlp: async () => null,
    ...changes,
  };
  return house;
}

async function loading(file: ArticleFile, loaded: string[]): Promise<LoadResult> {
  try {
    const text = readable(String(await file.bytes()));
    loaded.push(file.name);
    return { outcome: text.startsWith("SAME") ? "UNCHANGED" : "LOADED", articleId: `article:${file.name}` };
  } catch (error) {
    if (error instanceof DatelineError) return { outcome: "REJECTED", error };
    throw error;
  }
}

const desk: ReadingDesk = {
  readArticle: async (bytes) => aReading(readable(bytes.toString())),
  readText: async (text) => aReading(readable(text)),
};

function readable(text: string): string {
  if (text.trim() !== "") return text;
  throw new DatelineError({ code: "EMPTY_TEXT", happened: "There is no text.", expected: "a sentence" });
}

export const aReply = (data: Reply["data"], ...errors: string[]): Reply =>
  errors.length === 0 ? { data: data ?? null } : { data: data ?? null, errors: errors.map((message) => ({ message })) };

const aReading = (text: string): ReadArticle => ({ reading: readingOf(text), foundBy: () => new Map(), dropped: [] });

export const readingOf = (text: string): Reading => ({
  format: "dateline-reading/1",
  reader: { name: "fake", version: "1" },
  text,
  article: {
    headline: null,
    bylines: [],
    source: null,
    dateline: null,
    publishedOn: null,
    publishedPrecision: null,
    updatedOn: null,
    language: "en",
    url: null,
  },
  zones: [],
  sentences: [],
  entities: [],
  statements: [],
  events: [],
  tenures: [],
  memberships: [],
  topics: [],
  teasers: [],
  notes: [],
});
