/** What a hostile client sends; each is one request, or a few bytes of one. */
export interface Attack {
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const asking = (name: string, { query, variables }: Question): Attack => ({
  name,
  body: JSON.stringify({ query, ...(variables && { variables }) }),
});

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(" ");

/** Each companion's companions, so many deep. */
const deep = (levels: number): string =>
  `{ entity(id: "a") ${"{ companions { entity ".repeat(levels)} { name } ${"} }".repeat(levels)} }`;

/** Each fragment spreads the next twice: 2^count fields in a few lines. */
const bomb = (count: number): string =>
  `{ entity(id: "a") { ...F0 } } ${times(count, (i) => `fragment F${i} on Entity { companions { entity { ...F${i + 1} } } memberOf { nodes { of { ...F${i + 1} } } } }`)} fragment F${count} on Entity { name }`;

const circle = (length: number): string =>
  `{ entity(id: "a") { ...C0 } } ${times(length, (i) => `fragment C${i} on Entity { ...C${(i + 1) % length} }`)}`;

/** A page of a page of a page, the largest there are. */
const listBomb = (first: string): string =>
  `articles(first: ${first}) { nodes { entities(first: ${first}) { nodes { articles(first: ${first}) { nodes { headline } } } } } }`;

const introspection = (levels: number): string =>
  `{ __schema { types ${"{ fields { type ".repeat(levels)} { name } ${"} }".repeat(levels)} } }`;

const list = (length: number): readonly string[] => Array.from({ length }, (_, index) => `person:${index}`);

const SUMMARY = "{ summary { articles } }";

export const ATTACKS: readonly Attack[] = [
  asking("aliases, 1,000", { query: `{ summary { ${times(1000, (i) => `a${i}: articles`)} } }` }),
  asking("aliases of a root field, 100", { query: `{ ${times(100, (i) => `a${i}: ${listBomb("100")}`)} }` }),
  asking("nesting, 40 levels", { query: deep(20) }),
  asking("nesting, 3,000 levels", { query: deep(1500) }),
  asking("fragment bomb, 16 levels", { query: bomb(16) }),
  asking("fragment bomb, 40 levels", { query: bomb(40) }),
  asking("circular fragments", { query: circle(3) }),
  asking("a fragment within itself", { query: circle(1) }),
  asking("list bomb by literal", { query: `{ ${listBomb("100")} }` }),
  asking("list bomb by variable", { query: `query($n: Int!) { ${listBomb("$n")} }`, variables: { n: 100 } }),
  asking("list bomb by default", { query: `query($n: Int! = 100) { ${listBomb("$n")} }` }),
  asking("negative first", { query: "{ articles(first: -1) { nodes { headline } } }" }),
  asking("huge first", { query: "{ articles(first: 1000000) { nodes { headline } } }" }),
  asking("huge first by variable", {
    query: "query($n: Int!) { articles(first: $n) { nodes { headline } } }",
    variables: { n: 2_147_483_647 },
  }),
  asking("10,000 ids by literal", { query: `{ nodes(ids: ${JSON.stringify(list(10_000))}) { id } }` }),
  asking("10,000 ids by variable", {
    query: "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: list(10_000) },
  }),
  asking("10,000 wrong values", {
    query: "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: Array.from({ length: 10_000 }, () => ({})) },
  }),
  asking("duplicate fields, 1,500", { query: `{ summary { ${"articles ".repeat(1500)} } }` }),
  asking("duplicate fields, 30,000", { query: `{ summary { ${"articles ".repeat(30_000)} } }` }),
  asking("fields that may conflict, 400", {
    query: `{ entity(id: "a") { ${times(90, (i) => `... on Person { topics(first: ${i + 1}) { score } }`)} } }`,
  }),
  asking("literal, 3,000 deep", { query: `{ node(id: ${"[".repeat(3000)}${"]".repeat(3000)}) { id } }` }),
  asking("object literal, 3,000 deep", {
    query: `{ articles(where: ${"{during: ".repeat(3000)}1${"}".repeat(3000)}) { totalCount } }`,
  }),
  {
    name: "variable, 30,000 deep",
    body: `{"query":"query($w: ArticleFilter) { articles(where: $w) { totalCount } }","variables":{"w":{"mentions":${"[".repeat(30_000)}${"]".repeat(30_000)}}}}`,
  },
  asking("argument of 5 MB", { query: `{ person(name: "${"x".repeat(5_000_000)}") { name } }` }),
  asking("comment of 200 KB that says nothing", { query: `{ weather } # ${"x".repeat(200_000)}` }),
  asking("unknown fields, 100", { query: `{ ${times(100, (i) => `unknown${i}`)} }` }),
  asking("unknown fields, 20,000", { query: `{ ${times(20_000, (i) => `unknown${i}`)} }` }),
  asking("unknown arguments, 300", { query: `{ summary(${times(300, (i) => `a${i}: 1`)}) { articles } }` }),
  asking("unknown variables, 300", { query: `query(${times(300, (i) => `$v${i}: Int`)}) ${SUMMARY}` }),
  asking("directives, 300", { query: `{ summary ${"@skip(if: false) ".repeat(300)} { articles } }` }),
  asking("operations, 300, none named", { query: times(300, (i) => `query Q${i} ${SUMMARY}`) }),
  asking("suggestions probe", { query: "{ summary { article } }" }),
  asking("introspection, 12 levels", { query: introspection(12) }),
  asking("introspection, 3 levels", { query: introspection(3) }),
  asking("introspection, 20 times", {
    query: `{ ${times(20, (i) => `s${i}: __schema { types { name fields { name type { name } args { name } } } }`)} }`,
  }),
  { name: "batch of 100", body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: SUMMARY }))) },
  { name: "batch of 1", body: JSON.stringify([{ query: SUMMARY }]) },
  {
    name: "UTF-16",
    headers: { "content-type": "application/json; charset=utf-16" },
    body: Buffer.from(JSON.stringify({ query: SUMMARY }), "utf16le"),
  },
  {
    name: "UTF-7",
    headers: { "content-type": "application/json; charset=utf-7" },
    body: JSON.stringify({ query: SUMMARY }),
  },
  { name: "bytes that are no UTF-8", body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) },
  { name: "a bomb of gzip", headers: { "content-encoding": "gzip" }, body: "x".repeat(1000) },
  { name: "a form", headers: { "content-type": "application/x-www-form-urlencoded" }, body: `query=${SUMMARY}` },
  {
    name: "text/plain, as a page could send it",
    headers: { "content-type": "text/plain" },
    body: `{"query":"${SUMMARY}"}`,
  },
  { name: "a page elsewhere", headers: { "sec-fetch-site": "cross-site" }, body: JSON.stringify({ query: SUMMARY }) },
  { name: "no JSON", body: "{".repeat(100_000) },
  { name: "a query that is a number", body: JSON.stringify({ query: 1 }) },
];
