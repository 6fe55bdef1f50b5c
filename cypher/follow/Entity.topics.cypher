// What the newest thousand articles that name an entity are about; the score is the share of them, weighed by how much they are.
MATCH (entity:Entity {id: $id})
MATCH (article)-[naming:MENTIONS]->()
WHERE naming.entityId = entity.id AND naming.at >= coalesce($from, -9007199254740991) AND naming.at < coalesce($to, 9007199254740991)
WITH article, naming
ORDER BY naming.entityId DESC, naming.at DESC
LIMIT 1000
WITH collect(article) AS named
WITH named, size(named) AS total
UNWIND named AS article
MATCH (article)-[on:HAS_TOPIC]->(topic:Topic)
WITH topic, total, count(article) AS articles, sum(on.score) AS sum
WITH topic, sum / total AS score, articles
RETURN topic, score, articles
ORDER BY score DESC, topic.id
LIMIT $first
