const { ApolloServer } = require("@apollo/server");
const { startStandaloneServer } = require("@apollo/server/standalone");
const { Neo4jGraphQL } = require("@neo4j/graphql");
const { driver, ready } = require("./driver");

/** @neo4j/graphql as its first page shows it, on the same graph. Two labels, so that it finds a person by the same index as we do. */
const typeDefs = `
  type Article @node {
    id: ID!
    headline: String!
    publishedOn: String
    publishedAt: BigInt
    people: [Person!]! @relationship(type: "MENTIONS", direction: OUT, properties: "Mentions")
    statements: [Statement!]! @relationship(type: "MAKES", direction: OUT)
  }
  type Mentions @relationshipProperties { count: Int }
  type Person @node(labels: ["Entity", "Person"]) {
    id: ID!
    name: String!
    articles: [Article!]! @relationship(type: "MENTIONS", direction: IN, properties: "Mentions")
  }
  type Statement @node {
    id: ID!
    content: String!
    speaker: [Person!]! @relationship(type: "SAID", direction: IN)
  }
`;

async function main() {
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { port: 0, host: "127.0.0.1" } });
  ready(url);
}

main();
