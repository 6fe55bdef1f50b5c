// The articles that name an entity, newest first.
MATCH (entity:Entity {id: $id})
MATCH (article)-[naming:MENTIONS]->()
WHERE naming.entityId = entity.id AND naming.at >= coalesce($from, -9007199254740991) AND naming.at < coalesce($to, 9007199254740991)
RETURN article
ORDER BY naming.entityId DESC, naming.at DESC, article.id DESC
LIMIT $first
