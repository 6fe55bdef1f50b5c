// Events of some types.
MATCH (event:Event)
WHERE event.type IN $eventTypes
RETURN event
