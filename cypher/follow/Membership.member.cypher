// Who is the member.
MATCH (membership:Membership {id: $id})
MATCH (membership)<-[:HAS_MEMBERSHIP]-(entity:Entity)
RETURN entity
