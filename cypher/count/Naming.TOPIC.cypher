// Counts mentions by the topics of their articles.
MATCH (article:Article {id: $id})-[naming:MENTIONS]->(entity:Entity)
MATCH (article)-[:HAS_TOPIC]->(node:Topic)
RETURN node
