// Connects events with those who take part, once a role.
UNWIND $given.rows AS row
MATCH (event)
WHERE id(event) = row.event
MATCH (entity)
WHERE id(entity) = row.entity
MERGE (entity)-[part:TAKES_PART {role: row.role}]->(event)
ON CREATE SET part.entityId = row.entityId
