// Entities by when they were named last.
CREATE INDEX entity_latest IF NOT EXISTS FOR (entity:Entity) ON (entity.lastMentionedAt, entity.id)
