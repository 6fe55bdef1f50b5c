// Articles of a story.
MATCH (article:Article)
WHERE EXISTS { (article)<-[:INCLUDES]-(:Story {id: $story}) }
RETURN article
