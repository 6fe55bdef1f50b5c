// Entities named in articles on a topic or on one within it.
MATCH (entity:Entity)
WHERE EXISTS {
  MATCH (entity)<-[:MENTIONS]-(:Article)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..]->(on:Topic)
  WHERE on.id = $topic
}
RETURN entity
