// Events reported by articles on a topic or on one within it.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)<-[:COVERS]-(:Article)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..]->(on:Topic)
  WHERE on.id = $topic
}
RETURN event
