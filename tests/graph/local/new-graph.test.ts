import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginWithNewGraph, keepNewGraph, keptGraph } from "../../../src/graph/local/new-graph";
import { placesIn } from "../../../src/graph/local/settings";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-new-graph-"));
  mkdirSync(jars());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const jars = () => join(folder, "jars");
const home = (name: string) => placesIn(join(folder, name));
const newGraph = (version: string) => ({ version: () => version, fill: async () => undefined });

/** A home in which a Neo4j has stopped, whose files hold a word. */
function stopped(name: string, word: string) {
  const places = home(name);
  mkdirSync(join(places.data, "databases"), { recursive: true });
  writeFileSync(join(places.data, "databases", "store"), word);
  return places;
}

const wordIn = ({ data }: ReturnType<typeof home>) => readFileSync(join(data, "databases", "store"), "utf8");

test("what is kept once is what every new home begins with", async () => {
  await keepNewGraph(stopped("first", "new"), jars(), newGraph("1"));
  await beginWithNewGraph(home("second"), jars(), newGraph("1"));
  await beginWithNewGraph(home("third"), jars(), newGraph("1"));
  expect([wordIn(home("second")), wordIn(home("third"))]).toEqual(["new", "new"]);
});

test("a home that has data keeps them", async () => {
  await keepNewGraph(stopped("first", "new"), jars(), newGraph("1"));
  const places = stopped("second", "mine");
  await beginWithNewGraph(places, jars(), newGraph("1"));
  expect(wordIn(places)).toBe("mine");
});

test("another version is not what is wanted", async () => {
  await keepNewGraph(stopped("first", "new"), jars(), newGraph("1"));
  await beginWithNewGraph(home("second"), jars(), newGraph("2"));
  expect(existsSync(home("second").data)).toBe(false);
});

test("one version is kept, the last", async () => {
  await keepNewGraph(stopped("first", "old"), jars(), newGraph("1"));
  await keepNewGraph(stopped("second", "new"), jars(), newGraph("2"));
  expect(readdirSync(jars())).toEqual(["new-graph-2"]);
});

test("half a copy is no graph: one that was broken off is made again, and what hinders it leaves nothing", async () => {
  await keepNewGraph(stopped("first", "new"), jars(), newGraph("1"));
  const places = home("second");
  mkdirSync(join(`${places.data}.unfinished`, "databases"), { recursive: true });
  writeFileSync(join(`${places.data}.unfinished`, "databases", "half"), "");
  await beginWithNewGraph(places, jars(), newGraph("1"));
  expect(readdirSync(join(places.data, "databases"))).toEqual(["store"]);

  const hindered = home("third");
  rmSync(keptGraph(jars(), newGraph("1")), { recursive: true });
  writeFileSync(keptGraph(jars(), newGraph("1")), "a file where a folder should be");
  mkdirSync(hindered.root);
  writeFileSync(hindered.neo4j, "a file where a folder should be");
  await beginWithNewGraph(hindered, jars(), newGraph("1"));
  expect(existsSync(hindered.data)).toBe(false);
});
