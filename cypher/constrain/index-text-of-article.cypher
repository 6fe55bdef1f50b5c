// The words of headlines, to search in: marks and capitals make no difference.
CREATE FULLTEXT INDEX text_of_article IF NOT EXISTS FOR (article:Article) ON EACH [article.headline]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
