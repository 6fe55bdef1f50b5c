// Puts the articles of stories that turn out to be one into that one.
UNWIND $given.rows AS row
MERGE (story:Story {id: row.id})
WITH story, row
UNWIND row.joined AS otherId
MATCH (other:Story {id: otherId})
CALL (story, other) {
  MATCH (other)-[:INCLUDES]->(article)
  CREATE (story)-[:INCLUDES {storyId: story.id, at: article.publishedAt}]->(article)
}
DETACH DELETE other
