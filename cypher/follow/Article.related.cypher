// The articles whose teasers stand on an article's page.
MATCH (article:Article {id: $id})
MATCH (article)-[:RELATED_TO]->(related:Article)
RETURN related
ORDER BY related.id
