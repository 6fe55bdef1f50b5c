// An event's articles by time.
CREATE INDEX covers_feed IF NOT EXISTS FOR ()-[covers:COVERS]-() ON (covers.eventId, covers.at)
