// Connects events with the entities and events they are about.
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (target:Entity|Event {id: row.target})
MERGE (event)-[about:ABOUT]->(target)
ON CREATE SET about.entityId = row.target
