// Mentions in articles with statements of some kinds.
MATCH (article:Article)-[:MENTIONS]->(entity:Entity)
WHERE EXISTS {
  MATCH (article)-[:MAKES]->(statement:Statement)
  WHERE statement.kind IN $statementKinds
}
RETURN article, entity
