// Stories in which every one of some entities is named.
MATCH (story:Story)
WHERE all(named IN $mentions WHERE EXISTS {
  MATCH (story)-[:INCLUDES]->(:Article)-[:MENTIONS]->(entity:Entity)
  WHERE named IN [entity.id, entity.wikidata]
})
RETURN story
