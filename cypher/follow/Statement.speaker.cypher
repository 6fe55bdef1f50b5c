// Who made a statement.
MATCH (statement:Statement {id: $id})
MATCH (statement)<-[:SAID]-(entity:Entity)
RETURN entity
