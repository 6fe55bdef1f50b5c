// Articles by time: pages of all articles.
CREATE INDEX article_time IF NOT EXISTS FOR (article:Article) ON (article.publishedAt, article.id)
