import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { buildApiSchema } from "../../src/api/schema";

/** What other people's tools make of the schema. */
const ROOT = join(__dirname, "../..");
const SCHEMA = join(ROOT, "schema/dateline.graphql");
const ESLINT = join(ROOT, "node_modules/eslint/bin/eslint.js");
const run = promisify(execFile);

/** ESLint's plugin loads what Jest cannot, so it runs as it does for its users. */
test("graphql-eslint finds nothing against Relay's rules of connections", async () => {
  const { stdout } = await run(process.execPath, [ESLINT, "--format", "json", SCHEMA], {
    cwd: ROOT,
  });
  const [page] = JSON.parse(stdout);
  expect(page.messages).toEqual([]);
  expect(page.filePath).toBe(SCHEMA);
});

describe("relay-compiler", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-relay-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const REFETCHABLE = `
    fragment feed_of on Person
    @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
    @refetchable(queryName: "feedPaginationQuery") {
      articles(first: $count, after: $cursor) @connection(key: "feed_articles") {
        edges { node { id headline } }
      }
    }`;
  const QUERY = `query feedQuery { person(name: "Mark Rutte") { ...feed_of } }`;

  test("compiles a page that can be continued, and the question that continues it", async () => {
    cpSync(SCHEMA, join(folder, "dateline.graphql"));
    mkdirSync(join(folder, "src"));
    const source = `graphql\`${REFETCHABLE}\`;\ngraphql\`${QUERY}\`;\n`;
    writeFileSync(join(folder, "src/feed.js"), `import { graphql } from "relay-runtime";\n${source}`);
    const config = { src: "./src", language: "javascript", schema: "./dateline.graphql", artifactDirectory: "./made" };
    mkdirSync(join(folder, "made"));
    writeFileSync(join(folder, "relay.config.json"), JSON.stringify(config));
    await run(process.execPath, [require.resolve("relay-compiler/cli.js"), "relay.config.json"], { cwd: folder });
    const made = readFileSync(join(folder, "made/feedPaginationQuery.graphql.js"), "utf8");
    expect(made).toContain("query feedPaginationQuery(");
    expect(made).toContain("node(id: $id)");
  });
});

/** What is not there yet is counted elsewhere (`schema.test.ts`). */
const NOT_YET = /_REMOVED$|^SCHEMA_(?:MUTATION|SUBSCRIPTION)_TYPE_CHANGED$/u;

test("graphql-inspector finds no change that would break whoever trusts the promise", async () => {
  const promised = buildSchema(readFileSync(join(ROOT, "schema/promised.graphql"), "utf8"));
  const changes = await diff(promised, buildApiSchema());
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  expect(breaking.filter(({ type }) => !NOT_YET.test(type)).map(({ message }) => message)).toEqual([]);
});

test("and would find one", async () => {
  const before = buildSchema("type Query { article(id: ID): String }");
  const changes = await diff(before, buildSchema("type Query { article(id: ID!): String }"));
  expect(changes.map(({ criticality }) => criticality.level)).toContain(CriticalityLevel.Breaking);
});
