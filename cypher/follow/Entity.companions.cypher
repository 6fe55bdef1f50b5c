// Who and what is named in the newest thousand articles that name an entity, most often first.
MATCH (entity:Entity {id: $id})
MATCH (article)-[naming:MENTIONS]->()
WHERE naming.entityId = entity.id AND naming.at >= coalesce($from, -9007199254740991) AND naming.at < coalesce($to, 9007199254740991)
WITH entity, article, naming
ORDER BY naming.entityId DESC, naming.at DESC
LIMIT 1000
MATCH (article)-[:MENTIONS]->(companion:Entity)
WHERE companion <> entity AND ($kinds IS NULL OR companion.kind IN $kinds)
WITH entity, companion, count(article) AS articles, max(naming.at) AS lastAt
RETURN entity, companion, articles, lastAt
ORDER BY articles DESC, companion.id
LIMIT $first
