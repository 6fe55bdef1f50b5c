// Counts statements by the places that make them or that they are about, each once.
MATCH (statement:Statement {id: $id})
CALL (statement) {
  MATCH (node:Place)-[:SAID]->(statement) RETURN node
  UNION
  MATCH (statement)-[:ABOUT]->(node:Place) RETURN node
}
RETURN node
