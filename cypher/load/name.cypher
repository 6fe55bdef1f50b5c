// Writes the spellings that find entities.
UNWIND $given.rows AS row
MATCH (entity)
WHERE id(entity) = row[0]
MERGE (name:Name {key: row[1]})
MERGE (name)-[:NAMES]->(entity)
