// Counts events by those to whom they are done, each once.
MATCH (event:Event {id: $id})
CALL (event) {
  MATCH (node:Entity)-[:TAKES_PART {role: 'RECIPIENT'}]->(event)
  RETURN DISTINCT node
}
RETURN node
