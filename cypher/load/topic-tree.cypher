// Writes a list of topics, each under its broader one; its labels count before those that articles tell.
UNWIND $given.rows AS row
MERGE (topic:Topic {id: row.id})
SET topic.label = row.label, topic.code = row.code
WITH topic, row
WHERE row.broader IS NOT NULL
MERGE (broader:Topic {id: row.broader})
MERGE (topic)-[:BROADER]->(broader)
