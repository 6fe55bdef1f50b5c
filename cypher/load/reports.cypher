// Connects sentences with the events they report, and with the words that do.
UNWIND $given.rows AS row
MATCH (sentence:Sentence {id: row.sentence})
MATCH (event:Event {id: row.event})
CREATE (sentence)-[report:REPORTS]->(event)
SET report += row {
  articleId: row.article, .at, .factuality, .start, .end, .words, .accordingTo, statementId: row.statement, .reader,
  confidence: 1.0
}
