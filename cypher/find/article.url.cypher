// The newest version of the article at a web address.
MATCH (article:Article {url: $url})
RETURN article
ORDER BY coalesce(article.isStub, false), article.publishedAt DESC, article.id DESC
LIMIT 1
