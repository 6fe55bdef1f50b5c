// Statements of some kinds.
MATCH (statement:Statement)
WHERE statement.kind IN $kinds
RETURN statement
