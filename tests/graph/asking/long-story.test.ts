import { answer } from "../../../src/graph/answer";
import { assemble } from "../../../src/graph/assemble";
import { type Connection, connect, type ProfiledPlan } from "../../../src/graph/connect";
import { constrain } from "../../../src/graph/constrain";
import { emptyGraph, testAddress } from "../../setup/graph";
import { nodesOf, record, records } from "../../setup/plain-values";
import { question } from "./question";

jest.setTimeout(300_000);

/** Stories of so many articles, an hour apart, each with ten names of eighty, three events and three statements of its own. */
const LENGTHS = { short: 20, long: 1_000 };

const STORY = `MERGE (story:Story {id: 'story:' + $name}) SET story.title = $name
WITH story UNWIND range(1, $length) AS number
CREATE (article:Article {id: 'article:' + $name + number, headline: 'Part ' + number, publishedAt: number * 3600000, isStub: false})
CREATE (story)-[:INCLUDES {storyId: story.id, at: number * 3600000}]->(article)
WITH article, number
CALL (article, number) {
  UNWIND range(1, 10) AS place
  MERGE (entity:Entity:Person {id: 'person:' + toString((number * 7 + place * 3) % 80)})
  ON CREATE SET entity.kind = 'PERSON', entity.name = entity.id
  CREATE (article)-[:MENTIONS {entityId: entity.id, at: article.publishedAt, count: 1}]->(entity)
  RETURN collect(entity) AS entities
}
UNWIND range(0, 2) AS place
WITH article, number, place, entities[place] AS one, entities[place + 3] AS other
CREATE (article)-[:COVERS {eventId: article.id + place}]->(event:Event {id: 'event:' + article.id + place, type: 'MEET', from: '2024-01-01', at: article.publishedAt, title: 'They meet', factuality: 'ASSERTED'})
CREATE (one)-[:TAKES_PART {role: 'ACTOR', entityId: one.id, at: event.at}]->(event)
CREATE (article)-[:MAKES]->(statement:Statement {id: 'statement:' + article.id + place, at: article.publishedAt})
CREATE (one)-[:SAID {entityId: one.id, at: statement.at}]->(statement)
CREATE (statement)-[:ABOUT {entityId: other.id, at: statement.at}]->(other)`;

let connection: Connection;
beforeAll(async () => {
  connection = connect(testAddress());
  await emptyGraph(connection);
  await constrain(connection);
  for (const [name, length] of Object.entries(LENGTHS))
    await connection.write((run) => run({ text: STORY, parameters: { name, length } }));
});
afterAll(async () => {
  await emptyGraph(connection);
  await connection.close();
});

const asked = (name: string, fields: string) => question(`{ story(id: "story:${name}") { ${fields} } }`);
const ask = async (fields: string) =>
  record((await answer((statement) => connection.read(statement, 60_000), asked("long", fields))).value);
const hitsOf = async (name: string, fields: string) =>
  hitsIn((await connection.profile(assemble(asked(name, fields)).statement)).plan);
const hitsIn = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsIn(child), dbHits);

describe("a story of a thousand articles", () => {
  it("is drawn with a hundred edges, and says that there are more", async () => {
    const { graph } = await ask("graph { truncated nodes { id } edges { id weight } }");
    const { truncated, nodes, edges } = record(graph);
    expect([truncated, records(edges).length]).toEqual([true, 100]);
    expect(records(nodes).length).toBeLessThanOrEqual(200);
  });

  it("shows as much as is asked for of its events and of who is named in it", async () => {
    const { events, undatedEvents, entities } = await ask(
      "events(first: 50) { nodes { id } } undatedEvents(first: 20) { id } entities(first: 20) { nodes { id } }",
    );
    expect([nodesOf(events).length, records(undatedEvents).length, nodesOf(entities).length]).toEqual([50, 0, 20]);
  });

  it("costs no more than a short one for its newest articles, and what it is long for the rest, not more", async () => {
    const times = async (fields: string) => (await hitsOf("long", fields)) / (await hitsOf("short", fields));
    const longer = LENGTHS.long / LENGTHS.short;
    const costs = {
      articles: await times("articles(first: 20) { nodes { headline } }"),
      events: await times("events(first: 50) { nodes { title } }"),
      entities: await times("entities(first: 20) { nodes { name } }"),
      graph: await times("graph { edges { id } }"),
    };
    expect(costs.articles).toBeLessThan(1.5);
    for (const cost of [costs.events, costs.entities, costs.graph]) expect(cost).toBeLessThan(1.2 * longer);
  });
});
