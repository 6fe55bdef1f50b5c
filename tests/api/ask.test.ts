import { ask } from "../../src/api/ask";
import { buildApiSchema } from "../../src/api/schema";
import { DatelineError } from "../../src/domain/errors";
import { FakeGraph } from "./fake-graph";

const schema = buildApiSchema();

const RUTTE = {
  __typename: "Person",
  called: "Mark Rutte",
  kind: "PERSON",
  articles: {
    __typename: "ArticleConnection",
    nodes: [{ __typename: "Article", publishedAt: "2024-10-01T08:00:00Z", source: null }],
  },
};

async function answer(query: string, values: Readonly<Record<string, unknown>>, variables = {}) {
  const graph = new FakeGraph(values);
  const { data, errors, answers } = await ask({ schema, graph, query, variables });
  const codes = errors.map(({ extensions }) => extensions.code);
  return {
    data: JSON.parse(JSON.stringify(data)),
    codes,
    messages: errors.map(({ message }) => message),
    answers,
    graph,
  };
}

describe("answering", () => {
  test("a whole tree of fields is read from one answer of the graph, by response key", async () => {
    const query = `{ person(name: "Rutte") { called: name kind articles(first: 1) { nodes { publishedAt source { name } } } } }`;
    const { data, codes, graph } = await answer(query, { person: RUTTE });
    expect(codes).toEqual([]);
    expect(data).toEqual({
      person: {
        called: "Mark Rutte",
        kind: "PERSON",
        articles: { nodes: [{ publishedAt: "2024-10-01T08:00:00Z", source: null }] },
      },
    });
    expect(graph.asked).toHaveLength(1);
  });

  test("each root field is one question to the graph, however much hangs below it", async () => {
    const query = `{ a: person(name: "A") { called: name } b: person(name: "B") { called: name } summary { articles } }`;
    const { answers, graph } = await answer(query, { person: RUTTE, summary: { __typename: "Summary", articles: 14 } });
    expect(graph.asked.map(({ key }) => key).sort()).toEqual(["a", "b", "summary"]);
    expect(answers.map(({ field, statement }) => [field.key, statement.text]).sort()).toEqual([
      ["a", "// person"],
      ["b", "// person"],
      ["summary", "// summary"],
    ]);
  });

  test("an interface is what its object says it is", async () => {
    const query = `{ entity(id: "person:mark-rutte") { __typename ... on Person { called: name } ... on Place { name } } }`;
    expect((await answer(query, { entity: RUTTE })).data).toEqual({
      entity: { __typename: "Person", called: "Mark Rutte" },
    });
  });

  test("null is an answer", async () => {
    expect(await answer(`{ person(name: "Nobody") { name } }`, { person: null })).toMatchObject({
      data: { person: null },
      codes: [],
    });
  });
});

describe("refusing before the graph is asked", () => {
  const refused = async (query: string, variables = {}) => {
    const { data, codes, messages, graph } = await answer(query, {}, variables);
    expect([data, graph.asked]).toEqual([null, []]);
    return { code: codes.join(), message: messages.join("\n") };
  };

  test.each([0, -1, 101, 1_000_000])("a page of %d", async (first) => {
    expect(await refused(`{ articles(first: ${first}) { totalCount } }`)).toEqual({
      code: "BAD_USER_INPUT",
      message: `\`first\` of \`articles\` takes 1 to 100, got ${first}. For more, ask for the next page with \`after\`.`,
    });
  });

  test("a page that is too large somewhere below, by a variable, while another root field is right", async () => {
    const query = `query($n: Int!) { summary { articles } person(name: "A") { topics(first: $n) { score } } }`;
    expect((await refused(query, { n: 101 })).code).toBe("BAD_USER_INPUT");
  });

  test("a list of more than a hundred ids", async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `person:${i}`);
    expect((await refused("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids })).message).toBe(
      "`$ids` takes 1 to 100 values, got 101.",
    );
  });

  test.each(["2024-13", "2024-02-30", "24", "tomorrow", ""])(
    "the date %j, by a literal and by a variable",
    async (date) => {
      const expected = `\`${date}\` is not a Date. Expected something like \`2024-11-06\`.`;
      expect((await refused(`{ organisation(name: "NATO") { leaders(asOf: "${date}") { id } } }`)).message).toBe(
        expected,
      );
      const query = `query($on: Date) { organisation(name: "NATO") { leaders(asOf: $on) { id } } }`;
      const byVariable = await refused(query, { on: date });
      expect(byVariable).toEqual({ code: "BAD_USER_INPUT", message: expect.stringContaining(expected) });
    },
  );

  test("an address that is none", async () => {
    expect((await refused(`{ article(url: "javascript:alert(1)") { id } }`)).message).toMatch(/is not a URL/);
  });

  test("what is not GraphQL, not in the schema, or too much", async () => {
    expect((await refused("{ summary {")).code).toBe("GRAPHQL_PARSE_FAILED");
    expect((await refused("{ weather { today } }")).code).toBe("GRAPHQL_VALIDATION_FAILED");
    const manyAliases = Array.from({ length: 51 }, (_, i) => `a${i}: articles`).join(" ");
    expect((await refused(`{ summary { ${manyAliases} } }`)).code).toBe("QUESTION_TOO_LARGE");
  });

  test("the one alias that objects do not take as any other", async () => {
    expect((await refused("{ summary { __proto__: articles } }")).code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  test("a variable of the wrong type, or none where one is needed", async () => {
    const query = "query($n: Int!) { topics(first: $n) { totalCount } }";
    expect((await refused(query, { n: "many" })).code).toBe("BAD_USER_INPUT");
    expect((await refused(query)).code).toBe("BAD_USER_INPUT");
  });

  test("two operations, and nobody says which", async () => {
    expect((await refused("query A { summary { articles } } query B { summary { events } }")).code).toBe(
      "BAD_USER_INPUT",
    );
  });
});

describe("failing while the graph is asked", () => {
  test("an error that somebody can fix keeps its code and its words", async () => {
    const ambiguous = new DatelineError({
      code: "AMBIGUOUS_NAME",
      happened: "Two people are called Kim.",
      fix: "ask by id",
    });
    const { data, codes, messages } = await answer(`{ person(name: "Kim") { name } summary { articles } }`, {
      person: ambiguous,
      summary: { __typename: "Summary", articles: 14 },
    });
    expect(data).toEqual({ person: null, summary: { articles: 14 } });
    expect(codes).toEqual(["AMBIGUOUS_NAME"]);
    expect(messages).toEqual(["Two people are called Kim.\nTo fix it: ask by id"]);
  });

  test("every other error is ours", async () => {
    expect((await answer(`{ person(name: "Kim") { name } }`, { person: new Error("oops") })).codes).toEqual([
      "INTERNAL_SERVER_ERROR",
    ]);
  });

  test("an answer with a hole where the schema promises something is our error, not a null", async () => {
    expect(await answer("{ summary { articles } }", { summary: { __typename: "Summary" } })).toMatchObject({
      data: null,
      codes: ["INTERNAL_SERVER_ERROR"],
    });
  });
});
