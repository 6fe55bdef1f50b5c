// Counts articles by who speaks in them, each once.
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)-[:MAKES]->(:Statement)<-[:SAID]-(node:Entity)
  RETURN DISTINCT node
}
RETURN node
