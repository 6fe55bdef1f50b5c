// Statements about something.
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)-[:ABOUT]->(thing:Entity|Event|Topic)
  WHERE $about IN [thing.id, thing.wikidata]
}
RETURN statement
