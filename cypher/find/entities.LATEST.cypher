// The entities that articles name, the one named last first.
MATCH (entity:Entity)
WHERE entity.lastMentionedAt IS NOT NULL AND entity.id IS NOT NULL
RETURN entity
ORDER BY entity.lastMentionedAt DESC, entity.id DESC
LIMIT $first
