// Connects statements with the entities and events they are about.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (target:Entity|Event {id: row.target})
CREATE (statement)-[:ABOUT {entityId: row.target, at: row.at}]->(target)
