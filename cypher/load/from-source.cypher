// Connects articles with the agency or publisher they are from.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (source:Entity {id: row.entity})
MERGE (article)-[:FROM_SOURCE]->(source)
