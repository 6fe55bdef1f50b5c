// Connects articles with the entities they name, are from and were filed from, and with the events they tell of.
UNWIND $given.rows AS row
MATCH (article:Article {id: row.from})
MATCH (target:Entity|Event {id: row.to})
CREATE (article)-[link:$(row.type)]->(target)
SET link += row.properties
