// Counts mentions by the places they mean.
MATCH (article:Article {id: $id})-[naming:MENTIONS]->(entity:Entity)
MATCH (node:Entity {id: entity.id})
WHERE node:Place
RETURN node
