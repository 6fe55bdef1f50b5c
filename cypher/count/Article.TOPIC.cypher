// Counts articles by their topics.
MATCH (article:Article {id: $id})
MATCH (article)-[:HAS_TOPIC]->(node:Topic)
RETURN node
