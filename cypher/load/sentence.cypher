// Writes the sentences of articles. Returns the database's own number of each.
UNWIND $given.rows AS row
WITH row[0] AS articleNumber, row[1] AS id, row[2] AS articleId, row[3] AS index, row[4] AS zone, row[5] AS paragraph,
  row[6] AS start, row[7] AS end, row[8] AS text
MATCH (article)
WHERE id(article) = articleNumber
CREATE (article)-[:HAS_SENTENCE {index: index}]->(sentence:Sentence {
  id: id, articleId: articleId, index: index, zone: zone, paragraph: paragraph, start: start, end: end, text: text
})
RETURN id, id(sentence)
