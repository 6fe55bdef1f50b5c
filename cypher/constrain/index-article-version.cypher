// Articles by what stays the same in a new version.
CREATE INDEX article_version IF NOT EXISTS FOR (article:Article) ON (article.version)
