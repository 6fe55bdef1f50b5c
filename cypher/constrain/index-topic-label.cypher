// Topics by label.
CREATE INDEX topic_label IF NOT EXISTS FOR (topic:Topic) ON (topic.label)
