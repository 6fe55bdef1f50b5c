// Connects statements with the events they are themselves: to congratulate is to say so.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (event:Event {id: row.event})
CREATE (statement)-[:PERFORMS]->(event)
