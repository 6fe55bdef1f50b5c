// Articles by time, those without one included: pages of all articles with those that only a teaser tells of.
CREATE INDEX article_listed IF NOT EXISTS FOR (article:Article) ON (article.listedAt, article.id)
