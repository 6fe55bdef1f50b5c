// Works out events' titles, dates and factuality: the earliest article tells it, the surest report counts; feeds repeat the time.
UNWIND $given.ids AS id
MATCH (event:Event {id: id})
WITH event,
  coalesce(
    COLLECT {
      MATCH (article:Article)-[dated:COVERS]->() WHERE dated.eventId = event.id AND dated.at IS NOT NULL
      WITH dated ORDER BY dated.eventId, dated.at, article.id LIMIT 1
      RETURN properties(dated)
    }[0],
    COLLECT {
      MATCH (article:Article)-[undated:COVERS]->(event) WHERE undated.at IS NULL
      WITH undated ORDER BY article.id LIMIT 1
      RETURN properties(undated)
    }[0]
  ) AS told,
  COLLECT {
    MATCH ()-[surest:COVERS]->() WHERE surest.eventId = event.id AND surest.factualityRank IS NOT NULL
    WITH surest ORDER BY surest.eventId, surest.factualityRank LIMIT 1
    RETURN surest.factualityRank
  }[0] AS rank,
  COLLECT {
    MATCH (event)<-[denial:REPORTS]-() WHERE denial.factuality = 'NEGATED'
    RETURN max(denial.at)
  }[0] AS deniedAt
SET event += {
  title: told.title, from: told.from, to: told.to, fromDay: told.fromDay, toDay: told.toDay, precision: told.precision,
  at: coalesce(told.fromAt, told.at),
  factualityRank: rank, factuality: $given.factualities[rank],
  deniedAt: CASE WHEN rank < 3 THEN deniedAt END,
  articleCount: COUNT { (event)<-[:COVERS]-() }
}
WITH event
MATCH (event)-[feed:TAKES_PART|ABOUT]-()
WHERE type(feed) = 'TAKES_PART' OR startNode(feed) = event
SET feed.at = event.at
