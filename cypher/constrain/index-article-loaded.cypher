// Articles by when they were loaded.
CREATE INDEX article_loaded IF NOT EXISTS FOR (article:Article) ON (article.loadedAt, article.id)
