// What was said about an entity, newest first.
MATCH (entity:Entity {id: $id})
MATCH (statement:Statement)-[about:ABOUT]->()
WHERE about.entityId = entity.id AND about.at >= coalesce($from, -9007199254740991) AND about.at < coalesce($to, 9007199254740991)
RETURN statement
ORDER BY about.entityId DESC, about.at DESC, statement.id DESC
LIMIT $first
