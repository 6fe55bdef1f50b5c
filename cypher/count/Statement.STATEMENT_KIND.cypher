// Counts statements by how they are given.
MATCH (statement:Statement {id: $id})
UNWIND [{id: statement.kind, label: statement.kind}] AS value
RETURN value
