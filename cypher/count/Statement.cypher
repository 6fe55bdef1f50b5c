// The statements of a period.
MATCH (statement:Statement)
WHERE statement.at >= coalesce($from, -9007199254740991) AND statement.at < coalesce($to, 9007199254740991) AND statement.id IS NOT NULL
RETURN statement
