// Events that somebody did.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)<-[part:TAKES_PART]-(entity:Entity)
  WHERE part.role = 'ACTOR' AND $actor IN [entity.id, entity.wikidata]
}
RETURN event
