// Where articles mention an entity, newest first.
MATCH (entity:Entity {id: $id})
MATCH (mention:Mention)
WHERE mention.entityId = entity.id AND mention.at >= coalesce($from, -9007199254740991) AND mention.at < coalesce($to, 9007199254740991) AND mention.id IS NOT NULL
RETURN mention
ORDER BY mention.entityId DESC, mention.at DESC, mention.id DESC
LIMIT $first
