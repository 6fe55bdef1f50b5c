// Who and what the articles of a story name, in most articles first.
MATCH (story:Story {id: $id})
MATCH (story)-[:INCLUDES]->(article:Article)-[naming:MENTIONS]->(entity:Entity)
WHERE $kinds IS NULL OR entity.kind IN $kinds
WITH entity, count(article) * 1000000 + sum(naming.count) AS weight
RETURN entity
ORDER BY weight DESC, entity.id
LIMIT $first
