// Gathers articles in stories.
UNWIND $given.rows AS row
MERGE (story:Story {id: row.id})
WITH story, row
UNWIND row.articles AS articleId
MATCH (article:Article {id: articleId})
CREATE (story)-[:INCLUDES {storyId: row.id, at: article.publishedAt}]->(article)
