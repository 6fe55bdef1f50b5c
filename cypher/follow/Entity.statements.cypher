// What an entity said, newest first.
MATCH (entity:Entity {id: $id})
MATCH ()-[said:SAID]->(statement)
WHERE said.entityId = entity.id AND said.at >= coalesce($from, -9007199254740991) AND said.at < coalesce($to, 9007199254740991)
RETURN statement
ORDER BY said.entityId DESC, said.at DESC, statement.id DESC
LIMIT $first
