// Entities by name.
CREATE INDEX entity_name IF NOT EXISTS FOR (entity:Entity) ON (entity.name, entity.id)
