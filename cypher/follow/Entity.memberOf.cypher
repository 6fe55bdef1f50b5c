// What an entity is or was a member of, the latest first.
MATCH (entity:Entity {id: $id})
MATCH (entity)-[:HAS_MEMBERSHIP]->(membership:Membership)
RETURN membership
ORDER BY coalesce(membership.fromDay, '') DESC, membership.id DESC
LIMIT $first
