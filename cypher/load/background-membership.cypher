// Writes what the background says of memberships.
UNWIND $rows AS row
MERGE (membership:Membership {id: row.id})
ON CREATE SET membership.kind = row.kind
WITH membership, row
MATCH (member:Entity {id: row.member})
MATCH (body:Entity {id: row.of})
MERGE (member)-[:HAS_MEMBERSHIP]->(membership)
MERGE (membership)-[:IN]->(body)
WITH membership, row {.backgroundFrom, .backgroundTo} AS said
WHERE any(key IN keys(said) WHERE coalesce(membership[key], '') <> coalesce(said[key], ''))
SET membership += said
