// Who and what the articles on a topic or a narrower one name, in most articles first.
MATCH (topic:Topic {id: $id})
MATCH (topic)<-[:BROADER*0..]-(within:Topic)
MATCH (article)-[on:HAS_TOPIC]->()
WHERE on.topicId = within.id AND on.at >= coalesce($from, -9007199254740991) AND on.at < coalesce($to, 9007199254740991)
WITH DISTINCT article
MATCH (article)-[:MENTIONS]->(entity:Entity)
WHERE $kinds IS NULL OR entity.kind IN $kinds
WITH entity, count(article) AS articles
RETURN entity
ORDER BY articles DESC, entity.id
LIMIT $first
