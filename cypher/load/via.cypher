// Connects statements with the channel they went through.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (entity:Entity {id: row.entity})
CREATE (statement)-[:VIA]->(entity)
