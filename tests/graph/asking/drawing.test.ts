import { type Named, tallied, withNames } from "../../setup/naive";
import { nodesOf, type PlainRecord, record, records } from "../../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../../setup/seeded-graph";

jest.setTimeout(300_000);

let seeded: SeededGraph;
let all: readonly Named[];

beforeAll(async () => {
  seeded = await openSeededGraph();
  all = withNames(seeded.readings);
});
afterAll(() => seeded.close());

const RUTTE = "person:mark-rutte";
const PICTURE = "truncated nodes { id kind label weight } edges { id source target relation label weight }";
const around = async (args: string): Promise<PlainRecord> =>
  record(await seeded.ask(`{ graph(${args}) { ${PICTURE} } }`));

/** A drawing can be drawn: every edge is there once, between nodes that are there. */
function isWhole(graph: PlainRecord): void {
  const ids = records(graph.nodes).map(({ id }) => id);
  const edges = records(graph.edges);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  for (const { source, target } of edges) expect(ids).toEqual(expect.arrayContaining([source, target]));
}

describe("the surroundings of somebody", () => {
  it("hold whom one spoke about and who spoke about one, as often as the Readings do", async () => {
    const pairs = all.flatMap(({ reading, names }) =>
      reading.statements.flatMap(({ speaker, about }) => {
        const targets = new Set(about.filter(names.isEntity).map(names.entity));
        return speaker === null ? [] : [...targets].map((target) => [names.entity(speaker), target] as const);
      }),
    );
    const own = pairs.filter(([source, target]) => source !== target && (source === RUTTE || target === RUTTE));
    const graph = await around(`around: ["${RUTTE}"], relations: [SAID_ABOUT], first: 100`);
    isWhole(graph);
    const found = records(graph.edges).map(({ source, target, weight }) => ({
      key: `${source} ${target}`,
      count: weight,
    }));
    expect(found).toEqual(tallied(own.map(([source, target]) => `${source} ${target}`)));
    expect(graph.truncated).toBe(false);
  });

  it("call a deed by what was done, and several of them one after the other", async () => {
    const graph = await around(`around: ["person:donald-trump"], relations: [ACTED_ON], first: 100`);
    const labels = records(graph.edges).map(({ label }) => String(label));
    expect(labels).toContain("congratulated");
    expect(labels.filter((label) => /[A-Z_<>]/u.test(label))).toEqual([]);
    expect(labels.some((label) => label.includes(", "))).toBe(true);
  });

  it("say when they are cut, and show the best evidenced then", async () => {
    const [cut, whole] = [
      await around(`around: ["${RUTTE}"], first: 4`),
      await around(`around: ["${RUTTE}"], first: 100`),
    ];
    isWhole(cut);
    expect([cut.truncated, whole.truncated]).toEqual([true, false]);
    expect(cut.edges).toEqual(records(whole.edges).slice(0, 4));
    const exactly = await around(`around: ["${RUTTE}"], first: ${records(whole.edges).length}`);
    expect(exactly.truncated).toBe(false);
  });

  it("reach further with more steps, the nearer edges first", async () => {
    const near = records((await around(`around: ["${RUTTE}"], relations: [ACTED_ON], first: 100`)).edges);
    const graph = await around(`around: ["${RUTTE}"], relations: [ACTED_ON], depth: 2, first: 100`);
    isWhole(graph);
    expect(records(graph.edges).slice(0, near.length)).toEqual(near);
    expect(records(graph.edges).length).toBeGreaterThan(near.length);
  });

  it("leave out what is named together unless it is asked for, and what rests on too little", async () => {
    const relationsOf = async (args: string) =>
      new Set(records((await around(args)).edges).map(({ relation }) => relation));
    expect(await relationsOf(`around: ["${RUTTE}"], first: 100`)).not.toContain("NAMED_TOGETHER");
    expect(await relationsOf(`around: ["${RUTTE}"], relations: [NAMED_TOGETHER]`)).toEqual(new Set(["NAMED_TOGETHER"]));
    const strong = records((await around(`around: ["${RUTTE}"], relations: [NAMED_TOGETHER], minEvidence: 2`)).edges);
    for (const { weight } of strong) expect(Number(weight)).toBeGreaterThanOrEqual(2);
    const background = records(
      (await around(`around: ["organisation:nato"], relations: [MEMBER_OF], minEvidence: 0, first: 100`)).edges,
    );
    expect(background.length).toBeGreaterThanOrEqual(32);
  });

  it("keep to a period, and show somebody without any tie alone", async () => {
    const graph = await around(`around: ["${RUTTE}"], relations: [SAID_ABOUT], during: {to: "2023"}`);
    expect(graph).toMatchObject({ edges: [], nodes: [{ id: RUTTE, weight: 0 }], truncated: false });
  });

  it("show for every edge the sentences it rests on", async () => {
    const value = record(
      await seeded.ask(
        `{ graph(around: ["${RUTTE}"], first: 20) { edges { label evidence(first: 2) { words { text } sentence { text } } } } }`,
      ),
    );
    for (const { evidence } of records(value.edges)) {
      expect(records(evidence).length).toBeGreaterThan(0);
      for (const { words, sentence } of records(evidence)) expect(record(sentence).text).toContain(record(words).text);
    }
  });

  it.each([
    ["BAD_USER_INPUT", `around: []`],
    ["BAD_USER_INPUT", `around: ["${RUTTE}"], depth: 4`],
    ["BAD_USER_INPUT", `around: ["${RUTTE}"], depth: 0`],
    ["BAD_USER_INPUT", `around: ["${RUTTE}"], minEvidence: -1`],
    ["BAD_USER_INPUT", `around: ["${RUTTE}"], first: 101`],
    ["BAD_ID", `around: ["Rutte"]`],
    ["UNKNOWN_ID", `around: ["person:nobody-at-all"]`],
  ])("are refused with %s for %s", async (code, args) => {
    await expect(around(args)).rejects.toMatchObject({ code });
  });
});

describe("an article as a drawing", () => {
  it("has each statement between who says it and what it is about, and each event between those who take part", async () => {
    const value = await seeded.ask(`{ articles(first: 100) { nodes { id graph { ${PICTURE} } } } }`);
    for (const { id, graph } of nodesOf(value)) {
      const picture = record(graph);
      isWhole(picture);
      const named = all.find(({ names }) => names.article === id);
      const says = (named?.reading.statements ?? []).filter(({ speaker }) => speaker !== null);
      const edges = records(picture.edges);
      if (picture.truncated === true) continue;
      expect(
        edges
          .filter(({ label }) => label === "says")
          .map(({ source, target }) => `${source} ${target}`)
          .sort(),
      ).toEqual(
        says
          .map(
            ({ id: statement, speaker }) =>
              `${named?.names.entity(speaker ?? "")} ${named?.names.statement(statement)}`,
          )
          .sort(),
      );
    }
  });
});

describe("a story as a drawing", () => {
  it("connects those who take part with the events of its articles", async () => {
    const value = await seeded.ask(
      `{ stories(first: 20) { nodes { articles { nodes { events(first: 100) { nodes { id } } } } graph { ${PICTURE} } } } }`,
    );
    expect(nodesOf(value).length).toBeGreaterThan(0);
    for (const { graph, articles } of nodesOf(value)) {
      const picture = record(graph);
      isWhole(picture);
      const events = new Set(nodesOf(articles).flatMap(({ events: told }) => nodesOf(told).map(({ id }) => id)));
      const drawn = records(picture.nodes).filter(({ kind }) => kind === "EVENT");
      for (const { id } of drawn) expect(String(id)).toMatch(/^event:/);
      expect(drawn.length).toBeGreaterThan(0);
      expect(drawn.filter(({ id }) => events.has(id)).length).toBeGreaterThan(0);
    }
  });
});
