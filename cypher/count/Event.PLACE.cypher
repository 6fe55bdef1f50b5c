// Counts events by the places where they took place or that take part in them, each once.
MATCH (event:Event {id: $id})
CALL (event) {
  MATCH (node:Place)-[:TAKES_PART]->(event) RETURN node
  UNION
  MATCH (event)-[:TOOK_PLACE_IN]->(node:Place) RETURN node
}
RETURN node
