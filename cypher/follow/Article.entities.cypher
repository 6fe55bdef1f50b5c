// Who and what an article names, most often first.
MATCH (article:Article {id: $id})
MATCH (article)-[naming:MENTIONS]->(entity:Entity)
WHERE $kinds IS NULL OR entity.kind IN $kinds
RETURN entity
ORDER BY naming.count DESC, entity.id
LIMIT $first
