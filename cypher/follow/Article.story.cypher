// The story that an article is part of.
MATCH (article:Article {id: $id})
MATCH (article)<-[:INCLUDES]-(story:Story)
RETURN story
