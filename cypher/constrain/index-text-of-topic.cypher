// The words of topic labels, to search in: marks and capitals make no difference.
CREATE FULLTEXT INDEX text_of_topic IF NOT EXISTS FOR (topic:Topic) ON EACH [topic.label]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
