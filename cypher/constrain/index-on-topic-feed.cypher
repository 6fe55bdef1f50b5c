// A topic's events by time.
CREATE INDEX on_topic_feed IF NOT EXISTS FOR ()-[on:ON_TOPIC]-() ON (on.topicId, on.at)
