// The channel a statement went through.
MATCH (statement:Statement {id: $id})
MATCH (statement)-[:VIA]->(entity:Entity)
RETURN entity
