// An entity's mentions by time.
CREATE INDEX mention_feed IF NOT EXISTS FOR (mention:Mention) ON (mention.entityId, mention.at, mention.id)
