// The entities of the asked kinds that any spelling of a name can mean, the most named first; of those judged to be the same only that one.
MATCH (:Name {key: $name})-[:NAMES]->(entity:Entity)
WHERE entity.kind IN $kinds AND NOT EXISTS {
  MATCH (entity)-[:SAME_AS]-(same:Entity)<-[:NAMES]-(:Name {key: $name})
  WHERE coalesce(same.articleCount, 0) > coalesce(entity.articleCount, 0)
    OR (coalesce(same.articleCount, 0) = coalesce(entity.articleCount, 0) AND same.id < entity.id)
}
RETURN entity
ORDER BY coalesce(entity.articleCount, 0) DESC, entity.id
LIMIT 10
