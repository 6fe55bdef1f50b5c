// The newest fifty articles, each with three people and two statements with their speakers: nobody writes it much better by hand.
MATCH (article:Article)
WHERE article.publishedAt IS NOT NULL AND article.id IS NOT NULL
WITH article
ORDER BY article.publishedAt DESC, article.id DESC
LIMIT 50
RETURN article.id, article.headline, article.publishedOn,
  COLLECT {
    MATCH (article)-[naming:MENTIONS]->(person:Person)
    WITH person, naming
    ORDER BY naming.count DESC, person.id
    LIMIT 3
    RETURN [person.id, person.name]
  },
  COLLECT {
    MATCH (article)-[:MAKES]->(statement)
    WITH statement
    ORDER BY statement.contentStarts[0], statement.id
    LIMIT 2
    RETURN [statement.id, statement.content, COLLECT { MATCH (statement)<-[:SAID]-(speaker) RETURN [speaker.id, speaker.name] }[0]]
  }
