// Calls entities by what they are still called, and forgets the spellings that only one article had.
UNWIND $given.rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.spellings = row.told, entity.name = row.name, entity.aliases = [spelling IN row.told WHERE spelling <> row.name]
WITH entity, row
MATCH (name:Name)-[naming:NAMES]->(entity)
WHERE name.key IN row.forgotten
DELETE naming
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->() }
DELETE name
