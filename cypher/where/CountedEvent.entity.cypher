// Events that an entity took part in.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)<-[:TAKES_PART]-(entity:Entity)
  WHERE $entity IN [entity.id, entity.wikidata]
}
RETURN event
