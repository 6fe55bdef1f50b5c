// A story's articles by time.
CREATE INDEX includes_feed IF NOT EXISTS FOR ()-[includes:INCLUDES]-() ON (includes.storyId, includes.at)
