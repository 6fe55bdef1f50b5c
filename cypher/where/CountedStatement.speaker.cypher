// Statements somebody made.
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)<-[:SAID]-(speaker:Entity)
  WHERE $speaker IN [speaker.id, speaker.wikidata]
}
RETURN statement
