// Counts articles by the places they name.
MATCH (article:Article {id: $id})
MATCH (article)-[:MENTIONS]->(node:Place)
RETURN node
