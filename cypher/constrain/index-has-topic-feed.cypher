// A topic's articles by time.
CREATE INDEX has_topic_feed IF NOT EXISTS FOR ()-[on:HAS_TOPIC]-() ON (on.topicId, on.at)
