// Articles that were out by the end of a day.
MATCH (article:Article)
WHERE article.publishedAt < $knownBy
RETURN article
