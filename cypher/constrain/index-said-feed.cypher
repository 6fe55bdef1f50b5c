// A speaker's statements by time.
CREATE INDEX said_feed IF NOT EXISTS FOR ()-[said:SAID]-() ON (said.entityId, said.at)
