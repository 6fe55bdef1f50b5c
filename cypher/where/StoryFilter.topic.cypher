// Stories with an article on a topic or on one within it.
MATCH (story:Story)
WHERE EXISTS {
  MATCH (story)-[:INCLUDES]->(:Article)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..]->(on:Topic)
  WHERE on.id = $topic
}
RETURN story
