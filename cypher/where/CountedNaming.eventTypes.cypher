// Mentions in articles that tell of events of some types.
MATCH (article:Article)-[:MENTIONS]->(entity:Entity)
WHERE EXISTS {
  MATCH (article)-[:COVERS]->(event:Event)
  WHERE event.type IN $eventTypes
}
RETURN article, entity
