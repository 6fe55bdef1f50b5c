// How many articles name an entity, read off the node whatever the number.
MATCH (entity:Entity {id: $id})
UNWIND [COUNT { (entity)<-[:MENTIONS]-() }] AS total
RETURN total
