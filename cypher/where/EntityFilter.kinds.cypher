// Entities of some kinds.
MATCH (entity:Entity)
WHERE entity.kind IN $kinds
RETURN entity
