// Articles of an agency or publisher.
MATCH (article:Article)
WHERE EXISTS {
  MATCH (article)-[:FROM_SOURCE]->(source:Entity)
  WHERE $source IN [source.id, source.wikidata]
}
RETURN article
