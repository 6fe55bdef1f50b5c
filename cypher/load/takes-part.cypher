// Connects events with those who take part, once a role.
UNWIND $given.rows AS row
MATCH (event:Event {id: row.event})
MATCH (entity:Entity {id: row.entity})
MERGE (entity)-[part:TAKES_PART {role: row.role}]->(event)
ON CREATE SET part.entityId = row.entity
