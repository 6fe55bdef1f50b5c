// Works out events' titles, dates and factuality: the earliest article tells it, the surest report counts; feeds repeat the time.
UNWIND $given.numbers AS number
MATCH (event)<-[told:COVERS|REPORTS]-(teller)
WHERE id(event) = number
WITH event, told ORDER BY told.at, teller.id
WITH event,
  collect(CASE WHEN told:COVERS THEN told END)[0] AS first,
  min(told.factualityRank) AS rank,
  max(CASE WHEN told.factuality = 'NEGATED' THEN told.at END) AS deniedAt,
  count(CASE WHEN told:COVERS THEN told END) AS articleCount
SET event += {
  title: first.title, from: first.from, to: first.to, fromDay: first.fromDay, toDay: first.toDay, precision: first.precision,
  at: coalesce(first.fromAt, first.at),
  factualityRank: rank, factuality: $given.factualities[rank],
  deniedAt: CASE WHEN rank < 3 THEN deniedAt END,
  articleCount: articleCount
}
REMOVE event:UnlistedEvent
SET event:$(CASE WHEN rank < 3 AND event.at IS NOT NULL THEN [] ELSE ['UnlistedEvent'] END)
WITH event
MATCH (event)-[feed:TAKES_PART|ABOUT]-()
WHERE feed:TAKES_PART OR startNode(feed) = event
SET feed.at = event.at
