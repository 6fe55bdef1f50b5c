// Counts events by whoever and whatever that take part in them, each once.
MATCH (event:Event {id: $id})
CALL (event) {
  MATCH (node:Entity)-[:TAKES_PART]->(event)
  RETURN DISTINCT node
}
RETURN node
