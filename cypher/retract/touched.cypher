// What an article has a part in: entities, events, tenures and memberships, positions, stubs, and the other articles of its story.
MATCH (article:Article {id: $given.id})
WHERE NOT article.isStub
RETURN
  COLLECT {
    CALL (article) {
      MATCH (article)-[:MENTIONS|FROM_SOURCE|FILED_FROM]->(entity:Entity) RETURN entity
      UNION
      MATCH (article)-[:MAKES]->(:Statement)-[:SAID|ADDRESSED_TO|VIA|ABOUT]-(entity:Entity) RETURN entity
      UNION
      MATCH (article)-[:COVERS]->(:Event)-[:TAKES_PART|ABOUT|TOOK_PLACE_IN]-(entity:Entity) RETURN entity
      UNION
      MATCH (article)-[:HAS_SENTENCE]->(:Sentence)-[:REPORTS]->(:Event)<-[:COVERS]-(article)
      MATCH (article)-[:HAS_SENTENCE]->(:Sentence)-[report:REPORTS]->(:Event)
      MATCH (entity:Entity {id: report.accordingTo}) RETURN entity
      UNION
      MATCH (article)-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-()-[:HOLDS|OF_POSITION|OF|HAS_MEMBERSHIP|IN*1..2]-(entity:Entity) RETURN entity
    }
    RETURN DISTINCT entity.id ORDER BY entity.id
  } AS entities,
  COLLECT { MATCH (article)-[:COVERS]->(event:Event) RETURN DISTINCT event.id ORDER BY event.id } AS events,
  COLLECT { MATCH (article)-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-(term) RETURN DISTINCT term.id ORDER BY term.id } AS terms,
  COLLECT {
    MATCH (article)<-[:INCLUDES]-(:Story)-[:INCLUDES]->(other) WHERE other <> article
    RETURN other.id ORDER BY other.id
  } AS together,
  COUNT { (article)-[:MAKES]->() } AS statements
