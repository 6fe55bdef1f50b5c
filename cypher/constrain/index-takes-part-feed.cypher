// Somebody's events by time.
CREATE INDEX takes_part_feed IF NOT EXISTS FOR ()-[part:TAKES_PART]-() ON (part.entityId, part.at)
