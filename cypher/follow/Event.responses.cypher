// The events that respond to an event, earliest first.
MATCH (event:Event {id: $id})
MATCH (event)<-[:RESPONSE_TO]-(other:Event)
RETURN other
ORDER BY other.at, other.id
LIMIT $first
