// Counts events by the organisations that take part in them, each once.
MATCH (event:Event {id: $id})
CALL (event) {
  MATCH (node:Organisation)-[:TAKES_PART]->(event)
  RETURN DISTINCT node
}
RETURN node
