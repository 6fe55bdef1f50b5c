// What happened by the articles on a topic, with or without its narrower ones, newest first; each topic's are read off its index.
MATCH (topic:Topic {id: $id})
MATCH (:Topic {id: topic.id})<-[:BROADER*0..]-(within:Topic)
WHERE $includeNarrower OR within.id = topic.id
CALL (within) {
  MATCH (event)-[on:ON_TOPIC]->()
  WHERE on.topicId = within.id AND on.at >= coalesce($from, -9007199254740991) AND on.at < coalesce($to, 9007199254740991)
  RETURN event
  ORDER BY on.topicId DESC, on.at DESC, event.id DESC
  LIMIT $first
}
WITH DISTINCT event
RETURN event
ORDER BY event.at DESC, event.id DESC
LIMIT $first
