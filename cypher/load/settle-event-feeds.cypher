// Repeats events' times on the relationships that feeds follow.
UNWIND $ids AS id
MATCH (event:Event {id: id})
CALL (event) {
  MATCH ()-[feed:TAKES_PART]->(event) RETURN feed
  UNION ALL
  MATCH (event)-[feed:ABOUT]->() RETURN feed
}
WITH event, feed
WHERE coalesce(feed.at, '') <> coalesce(event.at, '')
SET feed.at = event.at
