// What the member is a member of.
MATCH (membership:Membership {id: $id})
MATCH (membership)-[:IN]->(entity:Entity)
RETURN entity
