// Statements in articles on a topic or on one within it.
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)<-[:MAKES]-(:Article)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..]->(on:Topic)
  WHERE on.id = $topic
}
RETURN statement
