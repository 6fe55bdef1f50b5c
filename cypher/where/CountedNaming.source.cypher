// Mentions in articles of an agency or publisher.
MATCH (article:Article)-[:MENTIONS]->(entity:Entity)
WHERE EXISTS {
  MATCH (article)-[:FROM_SOURCE]->(source:Entity)
  WHERE $source IN [source.id, source.wikidata]
}
RETURN article, entity
