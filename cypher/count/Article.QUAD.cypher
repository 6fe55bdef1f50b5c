// Counts articles by the classes of interaction of the events they tell of, each once.
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)-[:COVERS]->(event:Event)
  WHERE $quads[event.type] IS NOT NULL
  RETURN DISTINCT {id: $quads[event.type], label: $quads[event.type]} AS value
}
RETURN value
