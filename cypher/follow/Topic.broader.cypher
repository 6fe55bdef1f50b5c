// The topic that a topic is a part of.
MATCH (topic:Topic {id: $id})
MATCH (topic)-[:BROADER]->(broader:Topic)
RETURN broader
ORDER BY broader.id
LIMIT 1
