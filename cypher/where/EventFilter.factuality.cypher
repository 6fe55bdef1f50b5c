// Events that are as certain as asked: said to have happened, or claimed, expected, feared, denied.
MATCH (event:Event)
WHERE event.factuality IN $factuality
RETURN event
