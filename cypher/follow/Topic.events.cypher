// What happened by the articles on a topic, with or without its narrower ones, newest first: where articles are many, all events are asked whether they are theirs.
MATCH (topic:Topic {id: $id})
WITH COLLECT {
  MATCH (:Topic {id: topic.id})<-[:BROADER*0..]-(within:Topic)
  WHERE $includeNarrower OR within.id = topic.id
  RETURN DISTINCT within
} AS topics
WITH topics, reduce(sum = 0, each IN topics | sum + COUNT { (each)<-[:HAS_TOPIC]-() }) AS articles, COUNT { (:Article) } AS all
CALL (topics, articles, all) {
  WITH topics
  WHERE articles * articles <= 100 * all
  UNWIND topics AS within
  MATCH (within)<-[:HAS_TOPIC]-(article)
  MATCH (article)-[:COVERS]->(event)
  WHERE event.at >= coalesce($from, -9007199254740991) AND event.at < coalesce($to, 9007199254740991)
  RETURN DISTINCT event
  ORDER BY event.at DESC, event.id DESC
  LIMIT $first
  UNION
  WITH topics, CASE WHEN articles * articles > 100 * all THEN coalesce($from, -9007199254740991) ELSE 9007199254740991 END AS start
  MATCH (event:Event)
  WHERE event.at >= start AND event.at < coalesce($to, 9007199254740991) AND event.id IS NOT NULL
    AND EXISTS {
      MATCH (event)<-[:COVERS]-()-[:HAS_TOPIC]->(on)
      WHERE on IN topics
    }
  RETURN event
  ORDER BY event.at DESC, event.id DESC
  LIMIT $first
}
RETURN event
ORDER BY event.at DESC, event.id DESC
LIMIT $first
