// Events that were done to somebody.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)<-[part:TAKES_PART]-(entity:Entity)
  WHERE part.role = 'RECIPIENT' AND $recipient IN [entity.id, entity.wikidata]
}
RETURN event
