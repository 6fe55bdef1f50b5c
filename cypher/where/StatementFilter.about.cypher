// Statements about every one of some entities, events or topics.
MATCH (statement:Statement)
WHERE all(named IN $about WHERE EXISTS {
  MATCH (statement)-[:ABOUT]->(thing:Entity|Event|Topic)
  WHERE named IN [thing.id, thing.wikidata]
})
RETURN statement
