// Statements in articles of an agency or publisher.
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)<-[:MAKES]-(:Article)-[:FROM_SOURCE]->(source:Entity)
  WHERE $source IN [source.id, source.wikidata]
}
RETURN statement
