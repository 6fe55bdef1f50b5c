// The article a sentence stands in.
MATCH (sentence:Sentence {id: $id})
MATCH (article:Article {id: sentence.articleId})
RETURN article
