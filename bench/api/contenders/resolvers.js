const { ApolloServer } = require("@apollo/server");
const { startStandaloneServer } = require("@apollo/server/standalone");
const { driver, neo4j, ready } = require("./driver");

/** GraphQL as its first page shows it: a resolver a field, a query a resolver. */
const typeDefs = `
  enum EntityKind { PERSON ORGANISATION PLACE GROUP }
  type Query { articles(first: Int!): Articles! person(id: ID!): Person }
  type Articles { nodes: [Article!]! }
  type Article {
    id: ID! headline: String! publishedOn: String
    entities(first: Int!, kinds: [EntityKind!]!): People!
    statements(first: Int!): Statements!
  }
  type People { nodes: [Person!]! }
  type Person { id: ID! name: String! articles(first: Int!): Articles! }
  type Statements { nodes: [Statement!]! }
  type Statement { id: ID! content: String! speaker: Person }
`;

async function rows(text, parameters) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

const ARTICLE = "article.id AS id, article.headline AS headline, article.publishedOn AS publishedOn";

const resolvers = {
  Query: {
    articles: async (_, { first }) => ({
      nodes: await rows(
        `MATCH (article:Article) WHERE article.publishedAt IS NOT NULL AND article.id IS NOT NULL
         RETURN ${ARTICLE} ORDER BY article.publishedAt DESC, article.id DESC LIMIT $first`,
        { first: neo4j.int(first) },
      ),
    }),
    person: async (_, { id }) =>
      (await rows("MATCH (person:Entity {id: $id}) RETURN person.id AS id, person.name AS name", { id }))[0],
  },
  Person: {
    articles: async ({ id }, { first }) => ({
      nodes: await rows(
        `MATCH (article)-[naming:MENTIONS]->() WHERE naming.entityId = $id AND naming.at IS NOT NULL
         WITH article, naming ORDER BY naming.entityId DESC, naming.at DESC, article.id DESC LIMIT $first
         RETURN ${ARTICLE}`,
        { id, first: neo4j.int(first) },
      ),
    }),
  },
  Article: {
    entities: async ({ id }, { first, kinds }) => ({
      nodes: await rows(
        `MATCH (:Article {id: $id})-[naming:MENTIONS]->(entity:Entity) WHERE entity.kind IN $kinds
         RETURN entity.id AS id, entity.name AS name ORDER BY naming.count DESC, entity.id LIMIT $first`,
        { id, kinds, first: neo4j.int(first) },
      ),
    }),
    statements: async ({ id }, { first }) => ({
      nodes: await rows(
        `MATCH (:Article {id: $id})-[:MAKES]->(statement)
         RETURN statement.id AS id, statement.content AS content ORDER BY statement.contentStarts[0], id LIMIT $first`,
        { id, first: neo4j.int(first) },
      ),
    }),
  },
  Statement: {
    speaker: async ({ id }) =>
      (
        await rows(
          "MATCH (:Statement {id: $id})<-[:SAID]-(speaker) RETURN speaker.id AS id, speaker.name AS name LIMIT 1",
          { id },
        )
      )[0],
  },
};

startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), { listen: { port: 0, host: "127.0.0.1" } }).then(
  ({ url }) => ready(url),
);
