// Articles that name an entity.
MATCH (article:Article)
WHERE EXISTS {
  MATCH (article)-[:MENTIONS]->(entity:Entity)
  WHERE $entity IN [entity.id, entity.wikidata]
}
RETURN article
