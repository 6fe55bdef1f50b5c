// Connects articles with those whose teasers stand on their page.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (related:Article {id: row.related})
MERGE (article)-[:RELATED_TO]->(related)
