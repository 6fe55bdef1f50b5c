// Writes what somebody said, in the article that says so. Returns the database's own number of each.
UNWIND $given.rows AS row
MATCH (article)
WHERE id(article) = row.article
CREATE (article)-[:MAKES]->(statement:Statement {
  id: row.id, articleId: row.articleId, at: row.at, kind: row.kind, attribution: row.attribution, content: row.content,
  contentStarts: row.contentStarts, contentEnds: row.contentEnds,
  quoteStarts: row.quoteStarts, quoteEnds: row.quoteEnds, quoteTexts: row.quoteTexts,
  cue: row.cue, cueLemma: row.cueLemma, cueStart: row.cueStart, cueEnd: row.cueEnd,
  saidFrom: row.saidFrom, saidTo: row.saidTo, hedge: row.hedge, isNegated: row.isNegated
})
RETURN row.id, id(statement)
