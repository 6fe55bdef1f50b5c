// Counts statements by whoever and whatever that make them or that they are about, each once.
MATCH (statement:Statement {id: $id})
CALL (statement) {
  MATCH (node:Entity)-[:SAID]->(statement) RETURN node
  UNION
  MATCH (statement)-[:ABOUT]->(node:Entity) RETURN node
}
RETURN node
