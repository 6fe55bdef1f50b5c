// Counts events by their types.
MATCH (event:Event {id: $id})
UNWIND [{id: event.type, label: event.type}] AS value
RETURN value
