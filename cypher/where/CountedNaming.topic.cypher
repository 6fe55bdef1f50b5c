// Mentions in articles on a topic or on one within it.
MATCH (article:Article)-[:MENTIONS]->(entity:Entity)
WHERE EXISTS {
  MATCH (article)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..]->(on:Topic)
  WHERE on.id = $topic
}
RETURN article, entity
