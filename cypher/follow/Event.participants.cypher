// Who took part in an event, and in which role.
MATCH (event:Event {id: $id})
MATCH (event)<-[part:TAKES_PART]-(entity:Entity)
WHERE $role IS NULL OR part.role = $role
WITH event, entity, part.role AS role
RETURN event, entity, role
ORDER BY role, entity.id
