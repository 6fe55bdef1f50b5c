// All articles, newest first.
MATCH (article:Article)
WHERE article.publishedAt >= coalesce($from, -9007199254740991) AND article.publishedAt < coalesce($to, 9007199254740991) AND article.id IS NOT NULL
RETURN article
ORDER BY article.publishedAt DESC, article.id DESC
LIMIT $first
