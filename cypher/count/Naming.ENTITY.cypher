// Counts mentions by whoever and whatever they mean.
MATCH (article:Article {id: $id})-[naming:MENTIONS]->(entity:Entity)
MATCH (node:Entity {id: entity.id})
WHERE node:Entity
RETURN node
