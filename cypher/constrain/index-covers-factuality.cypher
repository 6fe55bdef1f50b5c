// An event's articles by how sure they are.
CREATE INDEX covers_factuality IF NOT EXISTS FOR ()-[covers:COVERS]-() ON (covers.eventId, covers.factualityRank)
