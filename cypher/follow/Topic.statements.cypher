// What was said in the articles on a topic, newest first; each topic's are read off its index.
MATCH (topic:Topic {id: $id})
MATCH (:Topic {id: topic.id})<-[:BROADER*0..]-(within:Topic)
WHERE $includeNarrower OR within.id = topic.id
CALL (within) {
  MATCH (article)-[on:HAS_TOPIC]->()
  WHERE on.topicId = within.id AND on.at >= coalesce($from, -9007199254740991) AND on.at < coalesce($to, 9007199254740991)
  MATCH (article)-[:MAKES]->(statement)
  RETURN statement
  ORDER BY on.topicId DESC, on.at DESC, statement.id DESC
  LIMIT $first
}
WITH DISTINCT statement
RETURN statement
ORDER BY statement.at DESC, statement.id DESC
LIMIT $first
