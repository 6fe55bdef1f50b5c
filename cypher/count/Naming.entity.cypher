// Where an entity is named in the articles of a period.
MATCH (article)-[naming:MENTIONS]->(entity)
WHERE naming.entityId = $entity AND naming.at >= coalesce($from, -9007199254740991) AND naming.at < coalesce($to, 9007199254740991)
RETURN article, naming, entity
