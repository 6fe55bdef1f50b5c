// Writes the sentences of articles. Returns the database's own number of each.
UNWIND $given.rows AS row
MATCH (article)
WHERE id(article) = row.article
CREATE (article)-[:HAS_SENTENCE {index: row.index}]->(sentence:Sentence {
  id: row.id, articleId: row.articleId, index: row.index, zone: row.zone, paragraph: row.paragraph, start: row.start, end: row.end,
  text: row.text
})
RETURN row.id, id(sentence)
