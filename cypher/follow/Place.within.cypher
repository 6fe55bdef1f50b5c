// The place that a place lies in.
MATCH (entity:Entity {id: $id})
MATCH (entity)-[:WITHIN]->(place:Place)
RETURN place
ORDER BY place.id
LIMIT 1
