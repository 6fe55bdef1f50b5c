// Events that every one of some entities took part in.
MATCH (event:Event)
WHERE all(named IN $participants WHERE EXISTS {
  MATCH (event)<-[part:TAKES_PART]-(entity)
  WHERE named = CASE WHEN named STARTS WITH 'Q' THEN entity.wikidata ELSE part.entityId END
})
RETURN event
