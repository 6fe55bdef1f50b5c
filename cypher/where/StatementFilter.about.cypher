// Statements about every one of some entities, events or topics.
MATCH (statement:Statement)
WHERE all(named IN $about WHERE EXISTS {
  MATCH (statement)-[about:ABOUT]->(thing)
  WHERE named = CASE WHEN named STARTS WITH 'Q' THEN thing.wikidata ELSE about.entityId END
})
RETURN statement
