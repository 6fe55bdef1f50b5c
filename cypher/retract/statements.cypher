// Removes what an article says was said.
MATCH (:Article {id: $given.id})-[:MAKES]->(statement:Statement)
DETACH DELETE statement
