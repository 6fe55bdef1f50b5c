const { readFileSync } = require("node:fs");
const { createServer } = require("node:http");
const { join } = require("node:path");
const { driver, neo4j, ready } = require("./driver");

/** The least that can be done: a statement written by hand, its rows made into JSON, no GraphQL at all. */
const cypher = (name) => readFileSync(join(__dirname, "../floor", `${name}.cypher`), "utf8");
const NESTED = cypher("nested");
const FEED = cypher("feed");

async function rows(text, parameters) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters);
    return records.map(({ _fields }) => _fields);
  } finally {
    await session.close();
  }
}

const person = ([id, name]) => ({ id, name });
const article = ([id, headline, publishedOn]) => ({ id, headline, publishedOn });
const statement = ([id, content, speaker]) => ({ id, content, speaker: speaker && person(speaker) });

const ANSWERS = {
  Nested: async () => {
    const nodes = (await rows(NESTED, {})).map((row) => ({
      ...article(row),
      entities: { nodes: row[3].map(person) },
      statements: { nodes: row[4].map(statement) },
    }));
    return { articles: { nodes } };
  },
  Feed: async ({ id }) => {
    const [row] = await rows(FEED, { id });
    return { person: row ? { ...person(row), articles: { nodes: row[2].map(article) } } : null };
  },
};

const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const { operationName, variables } = JSON.parse(body);
  const data = await ANSWERS[operationName](variables);
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify({ data }));
});
server.listen(0, "127.0.0.1", () => ready(`http://127.0.0.1:${server.address().port}/graphql`));
