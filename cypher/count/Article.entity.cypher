// The articles of a period that name an entity.
MATCH (article)-[naming:MENTIONS]->()
WHERE naming.entityId = $entity AND naming.at >= coalesce($from, -9007199254740991) AND naming.at < coalesce($to, 9007199254740991)
RETURN article
