// The entities that articles name, by their names.
MATCH (entity:Entity)
WHERE entity.name IS NOT NULL AND entity.id IS NOT NULL AND entity.mentionCount > 0
RETURN entity
ORDER BY entity.name, entity.id
LIMIT $first
