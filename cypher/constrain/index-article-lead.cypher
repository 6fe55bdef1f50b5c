// Articles by whom they are about most, by time: what may be one story.
CREATE INDEX article_lead IF NOT EXISTS FOR (article:Article) ON (article.lead, article.publishedAt, article.id)
