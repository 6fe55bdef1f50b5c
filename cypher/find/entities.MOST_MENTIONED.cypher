// The entities that articles name, the most named first.
MATCH (entity:Entity)
WHERE entity.mentionCount > 0 AND entity.id IS NOT NULL
RETURN entity
ORDER BY entity.mentionCount DESC, entity.id DESC
LIMIT $first
