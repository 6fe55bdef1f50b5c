// Counts mentions by the organisations they mean.
MATCH (article:Article {id: $id})-[naming:MENTIONS]->(entity:Entity)
MATCH (node:Entity {id: entity.id})
WHERE node:Organisation
RETURN node
