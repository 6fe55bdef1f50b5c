// To whom a statement was made.
MATCH (statement:Statement {id: $id})
MATCH (statement)-[:ADDRESSED_TO]->(entity:Entity)
RETURN entity
ORDER BY entity.id
