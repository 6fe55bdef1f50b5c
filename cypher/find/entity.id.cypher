// One entity of the asked kinds by its id.
MATCH (entity:Entity {id: $id})
WHERE entity.kind IN $kinds
RETURN entity
