// Articles that tell of events of some types.
MATCH (article:Article)
WHERE EXISTS {
  MATCH (article)-[:COVERS]->(event:Event)
  WHERE event.type IN $eventTypes
}
RETURN article
