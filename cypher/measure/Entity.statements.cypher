// How many statements an entity made, read off the node whatever the number.
MATCH (entity:Entity {id: $id})
UNWIND [COUNT { (entity)-[:SAID]->() }] AS total
RETURN total
