// Who did it.
MATCH (event:Event {id: $id})
MATCH (event)<-[part:TAKES_PART]-(entity:Entity)
WHERE part.role = 'ACTOR'
RETURN entity
ORDER BY entity.id
