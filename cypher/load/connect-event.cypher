// Connects events with where they took place, what they are about, and the events that they belong to.
UNWIND $given.rows AS row
MATCH (event)
WHERE id(event) = row.from
MATCH (target)
WHERE id(target) = row.to
MERGE (event)-[link:$(row.type)]->(target)
ON CREATE SET link += row.properties
