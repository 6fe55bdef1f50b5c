// The articles of a period on a topic or a narrower one.
MATCH (:Topic {id: $topic})<-[:BROADER*0..]-(within:Topic)
MATCH (article)-[on:HAS_TOPIC]->()
WHERE on.topicId = within.id AND on.at >= coalesce($from, -9007199254740991) AND on.at < coalesce($to, 9007199254740991)
WITH DISTINCT article
RETURN article
