// Topics by code.
CREATE INDEX topic_code IF NOT EXISTS FOR (topic:Topic) ON (topic.code)
