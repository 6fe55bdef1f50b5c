// Statements made to somebody.
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)-[:ADDRESSED_TO]->(addressee:Entity)
  WHERE $addressee IN [addressee.id, addressee.wikidata]
}
RETURN statement
