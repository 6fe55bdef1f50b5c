// Counts articles by the organisations they name.
MATCH (article:Article {id: $id})
MATCH (article)-[:MENTIONS]->(node:Organisation)
RETURN node
