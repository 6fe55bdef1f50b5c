// Writes the sentences of articles, and where they mention entities.
UNWIND $given.rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:HAS_SENTENCE {index: row.index}]->(sentence:Sentence {
  id: row.id, articleId: row.article, index: row.index, zone: row.zone, paragraph: row.paragraph,
  start: row.start, end: row.end, text: row.text
})
WITH sentence, row
UNWIND row.mentions AS words
MATCH (entity:Entity {id: words.entityId})
CREATE (sentence)-[:HAS_MENTION]->(mention:Mention)-[:REFERS_TO]->(entity)
SET mention += words
