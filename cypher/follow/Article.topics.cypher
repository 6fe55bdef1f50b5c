// What an article is about, the surest first.
MATCH (article:Article {id: $id})
MATCH (article)-[on:HAS_TOPIC]->(topic:Topic)
WITH topic, on.score AS score, 1 AS articles
RETURN topic, score, articles
ORDER BY score DESC, topic.id
