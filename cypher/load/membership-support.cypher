// Connects memberships with the sentences that speak of them, and with what these say.
UNWIND $rows AS row
MATCH (membership:Membership {id: row.membership})
MATCH (sentence:Sentence {id: row.sentence})
CREATE (membership)-[support:SUPPORTED_BY]->(sentence)
SET support += row {articleId: row.article, .at, .reader, .from, .to, confidence: 1.0}
