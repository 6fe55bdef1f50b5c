// Connects articles, sentences and statements with all that they name, tell of and say.
UNWIND $given.rows AS row
WITH row[0] AS type, row[1] AS fromNumber, row[2] AS toNumber, row[3] AS properties
MATCH (evidence)
WHERE id(evidence) = fromNumber
MATCH (target)
WHERE id(target) = toNumber
CREATE (evidence)-[link:$(type)]->(target)
SET link += properties
