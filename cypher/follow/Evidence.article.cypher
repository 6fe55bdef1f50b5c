// The article a piece of evidence stands in.
MATCH (sentence:Sentence {id: $id})
MATCH (article:Article {id: sentence.articleId})
RETURN article
