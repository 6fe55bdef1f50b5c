// Writes who belongs to what. Returns the database's own number of each.
UNWIND $given.rows AS row
MATCH (member)
WHERE id(member) = row.member
MATCH (body)
WHERE id(body) = row.of
MERGE (membership:Membership {id: row.id})
MERGE (member)-[:HAS_MEMBERSHIP]->(membership)
MERGE (membership)-[:IN]->(body)
SET membership.kind = row.kind, membership += row.background
RETURN row.id, id(membership)
