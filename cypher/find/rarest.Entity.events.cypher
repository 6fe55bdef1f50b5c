// Of some entities the one that took part in fewest events: the way in to those of all of them.
MATCH (entity:Entity)
WHERE entity.id IN $anchors
RETURN entity
ORDER BY COUNT { (entity)-[:TAKES_PART]->() }, entity.id
LIMIT 1
