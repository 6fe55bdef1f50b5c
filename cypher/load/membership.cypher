// Writes who belongs to what, and which sentences say so.
UNWIND $given.rows AS row
MATCH (member:Entity {id: row.member})
MATCH (body:Entity {id: row.of})
MERGE (membership:Membership {id: row.id})
MERGE (member)-[:HAS_MEMBERSHIP]->(membership)
MERGE (membership)-[:IN]->(body)
SET membership.kind = row.kind, membership += row.background
WITH membership, row
UNWIND row.told AS told
MATCH (sentence:Sentence {id: told.sentence})
CREATE (membership)-[support:SUPPORTED_BY]->(sentence)
SET support += told {.articleId, .at, .reader, .from, .to, confidence: 1.0}
