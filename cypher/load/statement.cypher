// Writes what somebody said, in the article that says so.
UNWIND $given.rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:MAKES]->(statement:Statement {id: row.id})
SET statement += row {
  articleId: row.article, .at, .kind, .attribution, .content, .contentStarts, .contentEnds, .quoteStarts, .quoteEnds, .quoteTexts,
  .cue, .cueLemma, .cueStart, .cueEnd, .saidFrom, .saidTo, .hedge, .isNegated
}
