// Counts statements by the people that make them or that they are about, each once.
MATCH (statement:Statement {id: $id})
CALL (statement) {
  MATCH (node:Person)-[:SAID]->(statement) RETURN node
  UNION
  MATCH (statement)-[:ABOUT]->(node:Person) RETURN node
}
RETURN node
