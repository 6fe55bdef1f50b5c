// What happened in a story and when, newest first: its events that have a date.
MATCH (story:Story {id: $id})
MATCH (story)-[:INCLUDES]->(:Article)-[:COVERS]->(event:Event)
WITH DISTINCT event
WHERE event.from IS NOT NULL AND event.at >= coalesce($from, -9007199254740991) AND event.at < coalesce($to, 9007199254740991)
RETURN event
ORDER BY event.at DESC, event.id DESC
LIMIT $first
