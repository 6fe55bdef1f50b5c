// Counts events by where the articles come from that tell of them, each once.
MATCH (event:Event {id: $id})
CALL (event) {
  MATCH (event)<-[:COVERS]-(:Article)-[:FROM_SOURCE]->(node:Entity)
  RETURN DISTINCT node
}
RETURN node
