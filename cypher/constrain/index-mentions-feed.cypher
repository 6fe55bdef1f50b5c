// An entity's articles by time.
CREATE INDEX mentions_feed IF NOT EXISTS FOR ()-[mentions:MENTIONS]-() ON (mentions.entityId, mentions.at)
