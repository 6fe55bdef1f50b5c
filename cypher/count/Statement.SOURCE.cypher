// Counts statements by where their articles come from.
MATCH (statement:Statement {id: $id})
MATCH (statement)<-[:MAKES]-(:Article)-[:FROM_SOURCE]->(node:Entity)
RETURN node
