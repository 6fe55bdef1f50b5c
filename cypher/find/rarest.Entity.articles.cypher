// Of some entities the one that fewest articles name: the way in to those that name them all.
MATCH (entity:Entity)
WHERE entity.id IN $anchors
RETURN entity
ORDER BY COUNT { (entity)<-[:MENTIONS]-() }, entity.id
LIMIT 1
