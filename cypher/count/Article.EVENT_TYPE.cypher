// Counts articles by the types of the events they tell of, each once.
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)-[:COVERS]->(event:Event)
  RETURN DISTINCT {id: event.type, label: event.type} AS value
}
RETURN value
