// Writes what somebody said, in the article that says so. Returns the database's own number of each.
UNWIND $given.rows AS row
MATCH (article)
WHERE id(article) = row[0]
CREATE (article)-[:MAKES]->(statement:Statement {
  id: row[1], articleId: row[2], at: row[3], kind: row[4], attribution: row[5], content: row[6],
  contentStarts: row[7], contentEnds: row[8], quoteStarts: row[9], quoteEnds: row[10], quoteTexts: row[11],
  cue: row[12], cueLemma: row[13], cueStart: row[14], cueEnd: row[15],
  saidFrom: row[16], saidTo: row[17], hedge: row[18], isNegated: row[19]
})
RETURN row[1], id(statement)
