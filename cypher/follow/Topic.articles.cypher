// The articles on a topic, with or without its narrower ones, newest first.
MATCH (topic:Topic {id: $id})
MATCH (topic)<-[:BROADER*0..]-(within:Topic)
WHERE $includeNarrower OR within = topic
MATCH (article)-[on:HAS_TOPIC]->()
WHERE on.topicId = within.id AND on.at >= coalesce($from, -9007199254740991) AND on.at < coalesce($to, 9007199254740991)
WITH DISTINCT article
RETURN article
ORDER BY article.publishedAt DESC, article.id DESC
LIMIT $first
