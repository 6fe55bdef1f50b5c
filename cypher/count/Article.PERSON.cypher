// Counts articles by the people they name.
MATCH (article:Article {id: $id})
MATCH (article)-[:MENTIONS]->(node:Person)
RETURN node
