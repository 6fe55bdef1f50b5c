// A source's articles by time.
CREATE INDEX from_source_feed IF NOT EXISTS FOR ()-[from:FROM_SOURCE]-() ON (from.entityId, from.at)
