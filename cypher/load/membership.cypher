// Writes who belongs to what; since when and until when follows from what supports it.
UNWIND $rows AS row
MERGE (membership:Membership {id: row.id})
ON CREATE SET membership.kind = row.kind
WITH membership, row
MATCH (member:Entity {id: row.member})
MATCH (body:Entity {id: row.of})
MERGE (member)-[:HAS_MEMBERSHIP]->(membership)
MERGE (membership)-[:IN]->(body)
