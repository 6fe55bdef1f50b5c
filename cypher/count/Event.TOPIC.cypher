// Counts events by the topics of the articles that tell of them, each once.
MATCH (event:Event {id: $id})
CALL (event) {
  MATCH (event)<-[:COVERS]-(:Article)-[:HAS_TOPIC]->(node:Topic)
  RETURN DISTINCT node
}
RETURN node
