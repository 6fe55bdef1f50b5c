// Events that were as certain by the end of a day as asked, by what had been published then.
MATCH (event:Event)
WHERE COLLECT {
  MATCH ()-[cover:COVERS]->()
  WHERE cover.eventId = event.id AND cover.factualityRank IS NOT NULL AND cover.at < $knownAsBy
  WITH cover
  ORDER BY cover.eventId, cover.factualityRank
  LIMIT 1
  RETURN cover.factualityRank
}[0] IN $ranks
RETURN event
