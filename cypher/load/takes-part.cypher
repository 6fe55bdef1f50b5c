// Connects events with those who take part, once a role.
UNWIND $given.rows AS row
MATCH (event)
WHERE id(event) = row[0]
MATCH (entity)
WHERE id(entity) = row[1]
MERGE (entity)-[part:TAKES_PART {role: row[2]}]->(event)
ON CREATE SET part.entityId = row[3]
