// Articles that we have, and only on request those known from a teaser.
MATCH (article:Article)
WHERE ($includeStubs OR NOT coalesce(article.isStub, false))
RETURN article
