// Counts statements by the organisations that make them or that they are about, each once.
MATCH (statement:Statement {id: $id})
CALL (statement) {
  MATCH (node:Organisation)-[:SAID]->(statement) RETURN node
  UNION
  MATCH (statement)-[:ABOUT]->(node:Organisation) RETURN node
}
RETURN node
