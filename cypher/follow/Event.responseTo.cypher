// The event that an event responds to.
MATCH (event:Event {id: $id})
MATCH (event)-[:RESPONSE_TO]->(other:Event)
RETURN other
ORDER BY other.id
LIMIT 1
