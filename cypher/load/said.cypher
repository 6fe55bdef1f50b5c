// Connects statements with those who made them.
UNWIND $given.rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:SAID {entityId: row.entity, at: row.at}]->(statement)
