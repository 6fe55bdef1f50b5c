// Connects events with where they took place, what they are about, and the events that they belong to.
UNWIND $given.rows AS row
MATCH (event:Event {id: row.from})
MATCH (target:Entity|Event {id: row.to})
MERGE (event)-[link:$(row.type)]->(target)
ON CREATE SET link += row.properties
