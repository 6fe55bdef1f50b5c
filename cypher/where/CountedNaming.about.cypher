// Mentions in articles in which something is spoken about.
MATCH (article:Article)-[:MENTIONS]->(entity:Entity)
WHERE EXISTS {
  MATCH (article)-[:MAKES]->(:Statement)-[:ABOUT]->(thing:Entity|Event|Topic)
  WHERE $about IN [thing.id, thing.wikidata]
}
RETURN article, entity
