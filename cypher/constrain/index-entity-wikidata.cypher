// Entities by Wikidata id.
CREATE INDEX entity_wikidata IF NOT EXISTS FOR (entity:Entity) ON (entity.wikidata)
