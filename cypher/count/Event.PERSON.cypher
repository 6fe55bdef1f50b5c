// Counts events by the people that take part in them, each once.
MATCH (event:Event {id: $id})
CALL (event) {
  MATCH (node:Person)-[:TAKES_PART]->(event)
  RETURN DISTINCT node
}
RETURN node
