// The place an article was filed from.
MATCH (article:Article {id: $id})
MATCH (article)-[:FILED_FROM]->(entity:Place)
RETURN entity
