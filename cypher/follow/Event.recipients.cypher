// To whom it was done.
MATCH (event:Event {id: $id})
MATCH (event)<-[part:TAKES_PART]-(entity:Entity)
WHERE part.role = 'RECIPIENT'
RETURN entity
ORDER BY entity.id
