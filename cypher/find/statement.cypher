// One statement by its id.
MATCH (statement:Statement {id: $id})
RETURN statement
