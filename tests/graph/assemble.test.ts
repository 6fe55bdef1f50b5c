import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { DatelineError } from "../../src/domain/errors";
import { assemble } from "../../src/graph/assemble";
import { question } from "./asking/question";

const textOf = (asked: string): string => assemble(question(asked)).statement.text;
const parametersOf = (asked: string) => assemble(question(asked)).statement.parameters;

describe("a question's Cypher", () => {
  it("asks for one entity and its newest articles in one statement", () => {
    const asked = `{ person(id: "person:mark-rutte") { name articles(first: 2) { nodes { headline } } } }`;
    expect(textOf(asked)).toBe(`WITH COLLECT {
  MATCH (entity:Entity {id: $id})
  WHERE entity.kind IN $kinds
  WITH entity, COLLECT {
    MATCH (article_2)-[naming_2:MENTIONS]->()
    WHERE naming_2.entityId = entity.id AND naming_2.at >= coalesce($from_2, -9007199254740991) AND naming_2.at < coalesce($to_2, 9007199254740991)
      AND ($includeStubs_3 OR NOT coalesce(article_2.isStub, false))
    WITH article_2, naming_2
    ORDER BY naming_2.entityId DESC, naming_2.at DESC, article_2.id DESC
    LIMIT $first_2
    RETURN [coalesce(article_2.headline, article_2.id)]
  } AS articles_2
  RETURN [entity.name, [articles_2, null]]
} AS person
RETURN person AS answer`);
    expect(parametersOf(asked)).toEqual({
      id: "person:mark-rutte",
      kinds: ["PERSON"],
      from_2: null,
      to_2: null,
      includeStubs_3: false,
      first_2: 2,
    });
  });

  it("is the same text for the same shape, whatever the values and the aliases", () => {
    const one = `{ articles(first: 2, where: {topic: "topic:1", during: {from: "2024"}}) { nodes { a: headline } } }`;
    const other = `{ x: articles(first: 9, where: {topic: "medtop:20000574", during: {to: "2024-11"}}) { nodes { b: headline } } }`;
    expect(textOf(one)).toBe(textOf(other));
    expect(parametersOf(one)).not.toEqual(parametersOf(other));
  });

  it("holds no value of the question", () => {
    const text = textOf(`{ entities(where: {nameStartsWith: "x'}) DETACH DELETE"}, first: 7) { nodes { name } } }`);
    expect(text).not.toMatch(/DETACH|7/);
  });

  it("counts only when the total is asked for, and then only counts", () => {
    expect(textOf("{ events(first: 2) { nodes { title } } }")).not.toContain("COUNT");
    expect(textOf("{ events(first: 2) { totalCount } }")).not.toContain("LIMIT");
  });

  it("reads the number of an entity's articles off the entity unless they are narrowed", () => {
    const total = (where: string) => textOf(`{ person(name: "Rutte") { articles${where} { totalCount } } }`);
    expect(total("")).toContain("COUNT { (entity)<-[:MENTIONS]-() }");
    expect(total(`(where: {language: "en"})`)).not.toContain("COUNT { (entity)<-[:MENTIONS]-() }");
  });

  it("reads a list narrowed to somebody off that one's feed; by a Wikidata id it looks through all", () => {
    const said = (id: string) => textOf(`{ statements(where: {speaker: "${id}"}) { nodes { content } } }`);
    expect(said("person:mark-rutte")).toContain("WHERE said.entityId = $anchor.id");
    expect(said("wd:Q57792")).not.toContain("$anchor");
    expect(parametersOf(`{ statements(where: {speaker: "wd:Q57792"}) { nodes { id } } }`)).toMatchObject({
      speaker_2: "Q57792",
    });
  });

  it("turns order and cursor around for the oldest first", () => {
    expect(textOf("{ statements(orderBy: OLDEST) { nodes { id } } }")).toContain("ORDER BY statement.at, statement.id");
  });

  it("takes the same field twice under two names with arguments of their own", () => {
    const asked = `{ person(name: "Rutte") { old: articles(first: 1) { totalCount nodes { id } } new: articles(first: 2) { nodes { id } } } }`;
    expect(parametersOf(asked)).toMatchObject({ first_2: 1, first_4: 2 });
  });

  it("grows linearly with the question, on interfaces too", () => {
    const about = (below: string) => `about { ... on Event { id about { id } } ... on Entity { name ${below} } }`;
    const nested = (depth: number): string =>
      depth === 0 ? "id" : `statements(first: 2) { nodes { ${about(nested(depth - 1))} } }`;
    const lengths = [1, 2, 3, 4].map((depth) => textOf(`{ entity(name: "Rutte") { ${nested(depth)} } }`).length);
    const steps = lengths.slice(1).map((length, place) => length - (lengths[place] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(1.5 * Math.min(...steps));
  });

  it.each([
    `{ nodes(ids: ["person:a", "wd:Q1"]) { id ... on Event { title participants(role: ACTOR) { role entity { name } } } } }`,
    `{ summary { articles firstOn reader } }`,
    `{ organisation(name: "NATO") { leaders(asOf: "2024-11-06") { person { name } evidence { words { text } article { headline } } } } }`,
    `{ entity(name: "NATO") { companions(first: 2) { entity { name } evidence { sentence { text } } } topics { score } relations { count } } }`,
  ])("passes the linter: %s", (asked) => {
    const { text, parameters } = assemble(question(asked)).statement;
    const { diagnostics } = lintCypherQuery(text, { parameters: { ...parameters } });
    expect(diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
  });
});

describe("a question that means nothing is refused before anything runs", () => {
  it.each([
    ["BAD_USER_INPUT", `{ articles(first: 0) { nodes { id } } }`],
    ["BAD_USER_INPUT", `{ articles(first: 101) { nodes { id } } }`],
    ["BAD_USER_INPUT", `{ articles(first: -1) { totalCount } }`],
    ["BAD_USER_INPUT", `{ person { name } }`],
    ["BAD_USER_INPUT", `{ person(id: "person:a", name: "A") { name } }`],
    ["BAD_ID", `{ person(id: "Mark Rutte") { name } }`],
    ["BAD_ID", `{ node(id: "") { id } }`],
    ["BAD_ID", `{ articles(where: {mentions: ["nato"]}) { nodes { id } } }`],
    ["BAD_ID", `{ node(id: "wd:57792") { id } }`],
    ["BAD_CURSOR", `{ articles(after: "x") { nodes { id } } }`],
    ["BAD_CURSOR", `{ articles(after: "eyJhIjoxfQ") { nodes { id } } }`],
  ])("%s: %s", (code, asked) => {
    expect(() => assemble(question(asked))).toThrow(expect.objectContaining({ code }));
    expect(() => assemble(question(asked))).toThrow(DatelineError);
  });
});
