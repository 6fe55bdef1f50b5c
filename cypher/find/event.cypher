// One event by its id.
MATCH (event:Event {id: $id})
RETURN event
