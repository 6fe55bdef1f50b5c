// The members of an organisation, the latest to join first.
MATCH (entity:Entity {id: $id})
MATCH (entity)<-[:IN]-(membership:Membership)
WHERE $kinds IS NULL OR EXISTS { MATCH (membership)<-[:HAS_MEMBERSHIP]-(member:Entity) WHERE member.kind IN $kinds }
RETURN membership
ORDER BY coalesce(membership.fromDay, '') DESC, membership.id DESC
LIMIT $first
