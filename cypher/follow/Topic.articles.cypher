// The articles on a topic, with or without its narrower ones, newest first; each topic's are read off its index.
MATCH (topic:Topic {id: $id})
MATCH (:Topic {id: topic.id})<-[:BROADER*0..]-(within:Topic)
WHERE $includeNarrower OR within.id = topic.id
CALL (within) {
  MATCH (article)-[on:HAS_TOPIC]->()
  WHERE on.topicId = within.id AND on.at >= coalesce($from, -9007199254740991) AND on.at < coalesce($to, 9007199254740991)
  RETURN article
  ORDER BY on.topicId DESC, on.at DESC, article.id DESC
  LIMIT $first
}
WITH DISTINCT article
RETURN article
ORDER BY article.publishedAt DESC, article.id DESC
LIMIT $first
