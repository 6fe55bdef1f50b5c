// Events that somebody did.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)<-[part:TAKES_PART]-(entity)
  WHERE part.role = 'ACTOR' AND $actor = CASE WHEN $actor STARTS WITH 'Q' THEN entity.wikidata ELSE part.entityId END
}
RETURN event
