// The event that caused an event.
MATCH (event:Event {id: $id})
MATCH (event)-[:CAUSED_BY]->(other:Event)
RETURN other
ORDER BY other.id
LIMIT 1
