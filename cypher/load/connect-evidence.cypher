// Connects articles, sentences and statements with all that they name, tell of and say.
UNWIND $given.rows AS row
MATCH (evidence)
WHERE id(evidence) = row.from
MATCH (target)
WHERE id(target) = row.to
CREATE (evidence)-[link:$(row.type)]->(target)
SET link += row.properties
