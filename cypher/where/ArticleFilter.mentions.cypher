// Articles that name every one of some entities.
MATCH (article:Article)
WHERE all(named IN $mentions WHERE EXISTS {
  MATCH (article)-[:MENTIONS]->(entity:Entity)
  WHERE named IN [entity.id, entity.wikidata]
})
RETURN article
