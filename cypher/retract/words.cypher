// The words by which an article names entities.
MATCH (article:Article {id: $given.id})-[naming:MENTIONS]->(entity:Entity)
RETURN entity.id, naming.name,
  COLLECT {
    MATCH (article)-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(mention:Mention {kind: 'NAME'})-[:REFERS_TO]->(entity)
    RETURN DISTINCT mention.text
  } AS named
