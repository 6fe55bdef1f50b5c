// Takes apart the story that an article is in.
MATCH (:Article {id: $given.id})<-[:INCLUDES]-(story:Story)
DETACH DELETE story
