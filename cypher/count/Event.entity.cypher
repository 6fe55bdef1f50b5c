// The events of a period that an entity took part in, each once.
MATCH ()-[part:TAKES_PART]->(event)
WHERE part.entityId = $entity AND part.at >= coalesce($from, -9007199254740991) AND part.at < coalesce($to, 9007199254740991)
WITH DISTINCT event
RETURN event
