// Articles in which somebody speaks.
MATCH (article:Article)
WHERE EXISTS {
  MATCH (article)-[:MAKES]->(:Statement)<-[:SAID]-(speaker:Entity)
  WHERE $speaker IN [speaker.id, speaker.wikidata]
}
RETURN article
