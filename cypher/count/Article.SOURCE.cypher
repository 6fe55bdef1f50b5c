// Counts articles by where they come from.
MATCH (article:Article {id: $id})
MATCH (article)-[:FROM_SOURCE]->(node:Entity)
RETURN node
