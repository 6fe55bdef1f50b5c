// What happened in a story nobody says when, in the order in which it was told.
MATCH (story:Story {id: $id})
MATCH (story)-[:INCLUDES]->(article:Article)-[:COVERS]->(event:Event)
WHERE event.from IS NULL
WITH event, min(article.publishedAt) AS toldAt
RETURN event
ORDER BY toldAt, event.id
LIMIT $first
