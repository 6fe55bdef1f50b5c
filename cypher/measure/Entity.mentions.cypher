// How many mentions an entity has, read off the node whatever the number.
MATCH (entity:Entity {id: $id})
UNWIND [COUNT { (entity)<-[:REFERS_TO]-() }] AS total
RETURN total
