// Counts mentions by where their articles come from.
MATCH (article:Article {id: $id})-[naming:MENTIONS]->(entity:Entity)
MATCH (article)-[:FROM_SOURCE]->(node:Entity)
RETURN node
