// Writes the sentences of articles.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:HAS_SENTENCE {index: row.index}]->(:Sentence {
  id: row.id, articleId: row.article, index: row.index, zone: row.zone, paragraph: row.paragraph,
  start: row.start, end: row.end, text: row.text
})
