// What was said in the articles on a topic, newest first.
MATCH (topic:Topic {id: $id})
MATCH (topic)<-[:BROADER*0..]-(within:Topic)
WHERE $includeNarrower OR within = topic
MATCH (article)-[on:HAS_TOPIC]->()
WHERE on.topicId = within.id AND on.at >= coalesce($from, -9007199254740991) AND on.at < coalesce($to, 9007199254740991)
WITH DISTINCT article
MATCH (article)-[:MAKES]->(statement:Statement)
RETURN statement
ORDER BY statement.at DESC, statement.id DESC
LIMIT $first
