// What an entity did or what was done to it, newest first; each event once, whatever the number of its roles there.
MATCH (entity:Entity {id: $id})
MATCH ()-[part:TAKES_PART]->(event)
WHERE part.entityId = entity.id AND part.at >= coalesce($from, -9007199254740991) AND part.at < coalesce($to, 9007199254740991)
  AND (part.role = $role OR ($role IS NULL AND NOT EXISTS {
    MATCH (event)<-[other:TAKES_PART]-() WHERE other.entityId = part.entityId AND other.role < part.role
  }))
RETURN event
ORDER BY part.entityId DESC, part.at DESC, event.id DESC
LIMIT $first
