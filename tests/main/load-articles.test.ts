import { DatelineError, ReaderUnavailable } from "../../src/domain/errors";
import { loadArticles } from "../../src/main/load-articles";

const files = ["one", "two"].map((name) => ({ name, bytes: async () => Buffer.from(name) }));
const nothing = async () => [];

const deskThat = (error: Error) => ({
  readArticle: () => Promise.reject(error),
  readText: () => Promise.reject(error),
});

test("an article that cannot be read is rejected with its reason", async () => {
  const error = new DatelineError({ code: "EMPTY_TEXT", happened: "There is no text." });
  const rejected = { outcome: "REJECTED", error };
  await expect(loadArticles(files, deskThat(error), nothing)).resolves.toEqual([rejected, rejected]);
});

test("a reader that is not there ends the loading: no article is to blame", async () => {
  const error = new ReaderUnavailable({ code: "READER_DOWN", happened: "Nobody answers." });
  await expect(loadArticles(files, deskThat(error), nothing)).rejects.toBe(error);
});

test("others have their turn between two articles, for reading keeps the process to itself", async () => {
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const read: number[] = [];
  const reading = async () => {
    read.push(turns);
    throw new DatelineError({ code: "EMPTY_TEXT", happened: "There is no text." });
  };
  await loadArticles(files, { ...deskThat(new Error("not asked")), readArticle: reading }, nothing);
  clearImmediate(next);
  expect(new Set(read).size).toBe(files.length);
});
