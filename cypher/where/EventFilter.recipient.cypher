// Events that were done to somebody.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)<-[part:TAKES_PART]-(entity)
  WHERE part.role = 'RECIPIENT' AND $recipient = CASE WHEN $recipient STARTS WITH 'Q' THEN entity.wikidata ELSE part.entityId END
}
RETURN event
