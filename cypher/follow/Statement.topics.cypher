// The topics of a statement: those of its article, the surest first.
MATCH (statement:Statement {id: $id})
MATCH (statement)<-[:MAKES]-(article:Article)-[on:HAS_TOPIC]->(topic:Topic)
WITH topic, on.score AS score, 1 AS articles
RETURN topic, score, articles
ORDER BY score DESC, topic.id
