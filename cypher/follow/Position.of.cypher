// The organisation or country that a position belongs to.
MATCH (position:Position {id: $id})
MATCH (position)-[:OF]->(entity:Entity)
RETURN entity
