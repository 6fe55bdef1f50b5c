// Writes the sentences of articles. Returns the database's own number of each.
UNWIND $given.rows AS row
MATCH (article)
WHERE id(article) = row.article
CREATE (article)-[:HAS_SENTENCE {index: row.index}]->(sentence:Sentence)
SET sentence += row {.id, .articleId, .index, .zone, .paragraph, .start, .end, .text}
RETURN row.id, id(sentence)
