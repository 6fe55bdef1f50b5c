// Statements that were out by the end of a day.
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)<-[:MAKES]-(article:Article)
  WHERE article.publishedAt < $knownBy
}
RETURN statement
