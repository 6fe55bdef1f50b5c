// One entity of the asked kinds by its Wikidata id.
MATCH (entity:Entity {wikidata: $id})
WHERE entity.kind IN $kinds
RETURN entity
ORDER BY entity.id
LIMIT 1
