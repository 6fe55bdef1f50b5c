// The articles of a period.
MATCH (article:Article)
WHERE article.publishedAt >= coalesce($from, -9007199254740991) AND article.publishedAt < coalesce($to, 9007199254740991) AND article.id IS NOT NULL
RETURN article
