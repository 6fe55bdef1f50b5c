// Connects statements with the entities and events they are about.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (target:Entity|Event {id: row.target})
CREATE (statement)-[about:ABOUT {entityId: row.target}]->(target)
SET about.at = row.at
