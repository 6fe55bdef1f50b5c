// The entities of the asked kinds that any spelling of a name can mean, the most named first.
MATCH (:Name {key: $name})-[:NAMES]->(entity:Entity)
WHERE entity.kind IN $kinds
RETURN entity
ORDER BY coalesce(entity.articleCount, 0) DESC, entity.id
LIMIT 10
