import { getOperationAST, Kind, parse, validate } from "graphql";
import { buildApiSchema } from "../../src/api/schema";
import { selectRootFields } from "../../src/api/selection";
import type { SelectedField } from "../../src/domain/ports";

const schema = buildApiSchema();

/** The root fields of a question, which has to be a valid one. */
function select(query: string, variableValues: Readonly<Record<string, unknown>> = {}): readonly SelectedField[] {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("one operation, please");
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  return selectRootFields({ schema, operation, fragments, variableValues });
}

/** A selection in one line: `key:name(arguments)@types{fields}`. */
function inWords(fields: readonly SelectedField[] = []): string {
  return fields.map(fieldInWords).join(" ");
}

function fieldInWords({ key, name, on, arguments: values, selection }: SelectedField): string {
  const head = key === name ? name : `${key}:${name}`;
  const given = Object.keys(values).length === 0 ? "" : JSON.stringify(values);
  return `${head}${given}@${on.join("|")}${selection ? `{${inWords(selection.fields)}}` : ""}`;
}

const EVERY_KIND = "Group|Organisation|Person|Place";

describe("fields", () => {
  test("a root field belongs to Query and says what it selects, by type", () => {
    expect(select('{ statement(id: "s") { content } }')).toEqual([
      {
        key: "statement",
        name: "statement",
        on: ["Query"],
        arguments: { id: "s" },
        selection: {
          type: "Statement",
          fields: [{ key: "content", name: "content", on: ["Statement"], arguments: {}, selection: null }],
        },
      },
    ]);
  });

  test("an alias becomes the key", () => {
    expect(inWords(select('{ boss: person(name: "Rutte") { called: name } }'))).toBe(
      'boss:person{"name":"Rutte"}@Query{called:name@Person}',
    );
  });

  test("the same key twice is one field with both selections", () => {
    expect(inWords(select("{ summary { articles } summary { events articles } }"))).toBe(
      "summary@Query{articles@Summary events@Summary}",
    );
  });

  test("what GraphQL answers itself is not selected", () => {
    expect(inWords(select("{ __typename __schema { types { name } } summary { __typename } }"))).toBe(
      "summary@Query{}",
    );
  });
});

describe("arguments", () => {
  test("defaults are filled in, those of filters too", () => {
    expect(select("{ events { totalCount } }")[0]?.arguments).toEqual({
      orderBy: "NEWEST",
      first: 20,
      where: { factuality: ["ASSERTED", "REPORTED", "CLAIMED"] },
    });
  });

  test("a filter that is given keeps what it says", () => {
    const [field] = select("{ events(where: {factuality: [EXPECTED], types: [VOTE]}, first: 3) { totalCount } }");
    expect(field?.arguments).toEqual({
      orderBy: "NEWEST",
      first: 3,
      where: { factuality: ["EXPECTED"], types: ["VOTE"] },
    });
  });

  test("null is absent", () => {
    const [field] = select('{ articles(where: {topic: null, language: "en"}, after: null) { totalCount } }');
    expect(field?.arguments).toEqual({ orderBy: "NEWEST", first: 20, where: { includeStubs: false, language: "en" } });
  });

  test("variables are put in", () => {
    const [field] = select("query($n: Int!) { topics(first: $n) { totalCount } }", { n: 7 });
    expect(field?.arguments).toEqual({ first: 7 });
  });
});

describe("interfaces", () => {
  test("a field of the interface applies to all its types, one of a fragment to those it is on", () => {
    expect(
      inWords(select('{ entity(id: "x") { name ... on Person { wikidata } ... on Organisation { leaders { id } } } }')),
    ).toBe(`entity{"id":"x"}@Query{name@${EVERY_KIND} wikidata@Person leaders@Organisation{id@Tenure}}`);
  });

  test("what several types are asked in different places, but in the same words, is one field", () => {
    expect(inWords(select('{ entity(id: "x") { ... on Person { name } ... on Place { name } } }'))).toBe(
      'entity{"id":"x"}@Query{name@Person|Place}',
    );
  });

  test("one key may mean two things for two types: two fields, whose types have nothing in common", () => {
    const [entity] = select(
      '{ entity(id: "x") { ... on Person { x: articles(first: 1) { totalCount } } ... on Place { x: articles(first: 2) { totalCount } } } }',
    );
    const fields = entity?.selection?.fields ?? [];
    expect(fields.map(({ key, on, arguments: values }) => [key, on, values.first])).toEqual([
      ["x", ["Person"], 1],
      ["x", ["Place"], 2],
    ]);
  });

  test("a type that asks for more than the others is selected apart from them", () => {
    const [entity] = select('{ entity(id: "x") { topics { score } ... on Person { topics { articles } } } }');
    const fields = entity?.selection?.fields ?? [];
    expect(fields.map(({ on, selection }) => [on.join("|"), inWords(selection?.fields)])).toEqual([
      ["Person", "score@TopicShare articles@TopicShare"],
      ["Group|Organisation|Place", "score@TopicShare"],
    ]);
  });

  test("a fragment on an interface inside another interface applies to the types they share", () => {
    expect(inWords(select('{ node(id: "x") { id ... on Entity { name } } }'))).toMatch(
      new RegExp(`name@${EVERY_KIND.replaceAll("|", "\\|")}\\}$`),
    );
  });
});

describe("fragments and directives", () => {
  test("fragments are flattened, however deep", () => {
    const query = `
      { person(name: "Rutte") { ...Known } }
      fragment Known on Person { ...Named wikidata }
      fragment Named on Entity { name }`;
    expect(inWords(select(query))).toBe('person{"name":"Rutte"}@Query{name@Person wikidata@Person}');
  });

  test("@skip and @include decide on fields and fragments", () => {
    const query = `query($yes: Boolean!, $no: Boolean!) {
      summary {
        articles @skip(if: $yes)
        events @include(if: $yes)
        ... @include(if: $no) { people }
        ...Places @skip(if: $no)
      }
    }
    fragment Places on Summary { places }`;
    expect(inWords(select(query, { yes: true, no: false }))).toBe("summary@Query{events@Summary places@Summary}");
  });

  test("a question about four kinds, four levels deep, stays as small as it was written", () => {
    const query = `{ entities { nodes { companions { entity { companions { entity { companions { entity { name } } } } } } } } }`;
    expect(JSON.stringify(select(query)).length).toBeLessThan(3_000);
  });
});
