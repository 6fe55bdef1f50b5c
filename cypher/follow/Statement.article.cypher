// The article a statement stands in.
MATCH (statement:Statement {id: $id})
MATCH (article:Article {id: statement.articleId})
RETURN article
