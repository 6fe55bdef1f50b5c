// Marks articles without a date, and what is said in them: no list by time has them.
UNWIND $given.ids AS id
MATCH (article:Article {id: id})
SET article:UnlistedArticle
WITH article
MATCH (article)-[:MAKES]->(statement:Statement)
SET statement:UnlistedStatement
