// The event that a statement performs by being made.
MATCH (statement:Statement {id: $id})
MATCH (statement)-[:PERFORMS]->(event:Event)
RETURN event
ORDER BY event.id
LIMIT 1
