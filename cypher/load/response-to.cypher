// Connects events with what they respond to.
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (other:Event {id: row.other})
MERGE (event)-[:RESPONSE_TO]->(other)
