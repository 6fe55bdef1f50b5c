// The statements that stand in an article, in the order of the text.
MATCH (article:Article {id: $id})
MATCH (article)-[:MAKES]->(statement:Statement)
RETURN statement
ORDER BY coalesce(statement.contentStarts[0], 0), statement.id
LIMIT $first
