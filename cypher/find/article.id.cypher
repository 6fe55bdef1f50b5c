// One article by its id.
MATCH (article:Article {id: $id})
RETURN article
