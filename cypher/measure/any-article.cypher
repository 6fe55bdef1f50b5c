// One article, if there is any.
MATCH (article:Article)
RETURN article.id
LIMIT 1
