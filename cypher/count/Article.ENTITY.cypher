// Counts articles by whoever and whatever they name.
MATCH (article:Article {id: $id})
MATCH (article)-[:MENTIONS]->(node:Entity)
RETURN node
