// Statements that stand in an article.
MATCH (statement:Statement)
WHERE statement.articleId = $article
RETURN statement
