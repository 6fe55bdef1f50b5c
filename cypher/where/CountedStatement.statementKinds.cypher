// Statements of some kinds.
MATCH (statement:Statement)
WHERE statement.kind IN $statementKinds
RETURN statement
