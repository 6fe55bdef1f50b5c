// Counts articles by who is spoken about in them, each once.
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)-[:MAKES]->(:Statement)-[:ABOUT]->(node:Entity)
  RETURN DISTINCT node
}
RETURN node
