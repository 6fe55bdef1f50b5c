// Connects events with the larger one that they are part of.
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (other:Event {id: row.other})
MERGE (event)-[:PART_OF]->(other)
