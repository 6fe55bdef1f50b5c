// Events of some types.
MATCH (event:Event)
WHERE event.type IN $types
RETURN event
