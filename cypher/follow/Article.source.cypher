// The agency or publisher of an article.
MATCH (article:Article {id: $id})
MATCH (article)-[:FROM_SOURCE]->(entity:Entity)
RETURN entity
