// Writes events; what they are called and when they were follows from who covers them.
UNWIND $given.rows AS row
MERGE (event:Event {id: row.id})
ON CREATE SET event.type = row.type
