// Connects articles with the entities they name, once a pair: the fast lane for feeds.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Entity {id: row.entity})
CREATE (article)-[:MENTIONS {entityId: row.entity, count: row.count, at: row.at}]->(entity)
