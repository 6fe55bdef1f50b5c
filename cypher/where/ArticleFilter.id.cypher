// One article, if the rest fits it.
MATCH (article:Article)
WHERE article.id = $id
RETURN article
