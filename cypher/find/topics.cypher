// All topics by their labels, or only those within a broader one.
MATCH (topic:Topic)
WHERE topic.label IS NOT NULL AND topic.id IS NOT NULL
  AND ($within IS NULL OR EXISTS { (topic)-[:BROADER*1..]->(:Topic {id: $within}) })
RETURN topic
ORDER BY topic.label, topic.id
LIMIT $first
