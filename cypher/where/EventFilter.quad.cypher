// Events of the types that make up one of the four quad classes.
MATCH (event:Event)
WHERE event.type IN $quad
RETURN event
