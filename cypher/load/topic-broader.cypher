// Connects topics with their broader ones.
UNWIND $rows AS row
MATCH (topic:Topic {id: row.id})
MATCH (broader:Topic {id: row.broader})
MERGE (topic)-[:BROADER]->(broader)
