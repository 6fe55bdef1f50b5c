// Connects events with what caused them.
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (other:Event {id: row.other})
MERGE (event)-[:CAUSED_BY]->(other)
