// What was said of something, and events about it, by time.
CREATE INDEX about_feed IF NOT EXISTS FOR ()-[about:ABOUT]-() ON (about.entityId, about.at)
