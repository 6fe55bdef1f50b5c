// Counts statements by who made them.
MATCH (statement:Statement {id: $id})
MATCH (statement)<-[:SAID]-(node:Entity)
RETURN node
