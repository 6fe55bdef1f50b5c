// Connects tenures with the sentences that speak of them, and with what these say.
UNWIND $rows AS row
MATCH (tenure:Tenure {id: row.tenure})
MATCH (sentence:Sentence {id: row.sentence})
CREATE (tenure)-[support:SUPPORTED_BY]->(sentence)
SET support += row {articleId: row.article, .at, .reader, .from, .to, .status, .isHead, confidence: 1.0}
