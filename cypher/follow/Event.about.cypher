// What an event is about: entities and events.
MATCH (event:Event {id: $id})
MATCH (event)-[:ABOUT]->(node:Entity|Event)
RETURN node
ORDER BY node.id
