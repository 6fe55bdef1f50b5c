// The events of a period.
MATCH (event:Event)
WHERE event.at >= coalesce($from, -9007199254740991) AND event.at < coalesce($to, 9007199254740991) AND event.id IS NOT NULL
RETURN event
