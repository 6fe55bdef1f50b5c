// The positions of an organisation by their titles.
MATCH (entity:Entity {id: $id})
MATCH (entity)<-[:OF]-(position:Position)
RETURN position
ORDER BY position.title, position.id
LIMIT $first
