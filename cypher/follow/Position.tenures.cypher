// Everybody who held or holds a position, the latest first.
MATCH (position:Position {id: $id})
MATCH (position)<-[:OF_POSITION]-(tenure:Tenure)
RETURN tenure
ORDER BY coalesce(tenure.fromDay, '') DESC, tenure.id DESC
LIMIT $first
