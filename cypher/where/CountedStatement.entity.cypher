// Statements that an entity made or that are about it.
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)-[:SAID|ABOUT]-(entity:Entity)
  WHERE $entity IN [entity.id, entity.wikidata]
}
RETURN statement
