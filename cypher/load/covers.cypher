// Connects articles with the events they tell of, once a pair, and with how they tell them.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (event:Event {id: row.event})
CREATE (article)-[covers:COVERS]->(event)
SET covers += row {
  eventId: row.event, .at, .title, .factualityRank, .from, .to, .fromDay, .toDay, .fromAt, .precision, .basis
}
