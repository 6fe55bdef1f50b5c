// The larger event that an event is part of.
MATCH (event:Event {id: $id})
MATCH (event)-[:PART_OF]->(other:Event)
RETURN other
ORDER BY other.id
LIMIT 1
