// The events that are part of an event, earliest first.
MATCH (event:Event {id: $id})
MATCH (event)<-[:PART_OF]-(other:Event)
RETURN other
ORDER BY other.at, other.id
LIMIT $first
