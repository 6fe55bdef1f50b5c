// The articles that were loaded from a moment on, in the order in which they came.
MATCH (article:Article)
WHERE article.loadedAt >= $since AND article.id IS NOT NULL
RETURN article.id, article.loadedAt
ORDER BY article.loadedAt, article.id
LIMIT $most
