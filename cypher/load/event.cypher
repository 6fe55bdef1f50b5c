// Writes events; what they are called and when they were follows from who covers them. Returns the database's own number of each.
UNWIND $given.rows AS row
MERGE (event:Event {id: row.id})
ON CREATE SET event.type = row.type
RETURN row.id, id(event)
