// Articles by address.
CREATE INDEX article_url IF NOT EXISTS FOR (article:Article) ON (article.url)
