// What was said to somebody by time.
CREATE INDEX addressed_to_feed IF NOT EXISTS FOR ()-[to:ADDRESSED_TO]-() ON (to.entityId, to.at)
