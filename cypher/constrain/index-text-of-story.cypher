// The words of story titles, to search in: marks and capitals make no difference.
CREATE FULLTEXT INDEX text_of_story IF NOT EXISTS FOR (story:Story) ON EACH [story.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
