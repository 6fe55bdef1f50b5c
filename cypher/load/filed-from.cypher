// Connects articles with the place in their dateline.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (place:Entity {id: row.place})
MERGE (article)-[:FILED_FROM]->(place)
