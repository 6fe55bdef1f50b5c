// What happened by the articles on a topic, newest first.
MATCH (topic:Topic {id: $id})
MATCH (topic)<-[:BROADER*0..]-(within:Topic)
WHERE $includeNarrower OR within = topic
MATCH (article)-[on:HAS_TOPIC]->()
WHERE on.topicId = within.id AND on.at IS NOT NULL
WITH DISTINCT article
MATCH (article)-[:COVERS]->(event:Event)
WITH DISTINCT event
WHERE event.at >= coalesce($from, -9007199254740991) AND event.at < coalesce($to, 9007199254740991)
RETURN event
ORDER BY event.at DESC, event.id DESC
LIMIT $first
