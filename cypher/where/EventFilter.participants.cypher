// Events that every one of some entities took part in.
MATCH (event:Event)
WHERE all(named IN $participants WHERE EXISTS {
  MATCH (event)<-[:TAKES_PART]-(entity:Entity)
  WHERE named IN [entity.id, entity.wikidata]
})
RETURN event
