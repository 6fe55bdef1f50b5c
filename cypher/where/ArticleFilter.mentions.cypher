// Articles that name every one of some entities.
MATCH (article:Article)
WHERE all(named IN $mentions WHERE EXISTS {
  MATCH (article)-[naming:MENTIONS]->(entity)
  WHERE named = CASE WHEN named STARTS WITH 'Q' THEN entity.wikidata ELSE naming.entityId END
})
RETURN article
