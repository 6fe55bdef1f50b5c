// Counts mentions by the people they mean.
MATCH (article:Article {id: $id})-[naming:MENTIONS]->(entity:Entity)
MATCH (node:Entity {id: entity.id})
WHERE node:Person
RETURN node
