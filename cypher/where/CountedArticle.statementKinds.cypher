// Articles with statements of some kinds.
MATCH (article:Article)
WHERE EXISTS {
  MATCH (article)-[:MAKES]->(statement:Statement)
  WHERE statement.kind IN $statementKinds
}
RETURN article
