// Writes the spellings by which entities can be found.
UNWIND $rows AS row
MERGE (name:Name {key: row.key})
WITH name, row
MATCH (entity:Entity {id: row.entity})
MERGE (name)-[:NAMES]->(entity)
