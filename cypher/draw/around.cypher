// The entities to draw around, each once.
UNWIND $around AS id
MATCH (entity:Entity)
WHERE entity.id = id OR entity.wikidata = id
WITH collect(DISTINCT entity) AS around
RETURN around
