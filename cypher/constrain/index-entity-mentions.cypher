// Entities by how often they are named.
CREATE INDEX entity_mentions IF NOT EXISTS FOR (entity:Entity) ON (entity.mentionCount, entity.id)
