// Writes the spellings that find entities.
UNWIND $given.rows AS row
MATCH (entity)
WHERE id(entity) = row.entity
MERGE (name:Name {key: row.key})
MERGE (name)-[:NAMES]->(entity)
