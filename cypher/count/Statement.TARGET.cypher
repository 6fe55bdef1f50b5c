// Counts statements by whom and what they are about.
MATCH (statement:Statement {id: $id})
MATCH (statement)-[:ABOUT]->(node:Entity)
RETURN node
