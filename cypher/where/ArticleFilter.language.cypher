// Articles in a language.
MATCH (article:Article)
WHERE article.language = $language
RETURN article
