// Writes what somebody said, in the article that says so. Returns the database's own number of each.
UNWIND $given.rows AS row
MATCH (article)
WHERE id(article) = row.article
CREATE (article)-[:MAKES]->(statement:Statement {id: row.id})
SET statement += row {
  .articleId, .at, .kind, .attribution, .content, .contentStarts, .contentEnds, .quoteStarts, .quoteEnds, .quoteTexts,
  .cue, .cueLemma, .cueStart, .cueEnd, .saidFrom, .saidTo, .hedge, .isNegated
}
RETURN row.id, id(statement)
