// Where an event took place.
MATCH (event:Event {id: $id})
MATCH (event)-[:TOOK_PLACE_IN]->(entity:Place)
RETURN entity
ORDER BY entity.id
LIMIT 1
