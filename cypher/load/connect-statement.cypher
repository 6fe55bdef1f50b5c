// Connects statements with their sentences, whom they were said to and through, what they are about and what they do.
UNWIND $given.rows AS row
MATCH (statement:Statement {id: row.from})
MATCH (target:Sentence|Entity|Event {id: row.to})
CREATE (statement)-[link:$(row.type)]->(target)
SET link += row.properties
