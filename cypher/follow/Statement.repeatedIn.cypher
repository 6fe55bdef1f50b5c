// The same speaker's statements elsewhere with the same content or the same verbatim words, earliest first.
MATCH (statement:Statement {id: $id})
MATCH (statement)<-[:SAID]-(:Entity)-[:SAID]->(repeated:Statement)
WHERE repeated.articleId <> statement.articleId
  AND (repeated.content = statement.content OR any(quote IN statement.quoteTexts WHERE quote IN repeated.quoteTexts))
RETURN repeated
ORDER BY repeated.at, repeated.id
LIMIT $first
