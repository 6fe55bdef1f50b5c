// Connects statements with those they were said to.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (entity:Entity {id: row.entity})
CREATE (statement)-[:ADDRESSED_TO {entityId: row.entity, at: row.at}]->(entity)
