// Counts statements by the topics of their articles.
MATCH (statement:Statement {id: $id})
MATCH (statement)<-[:MAKES]-(:Article)-[:HAS_TOPIC]->(node:Topic)
RETURN node
