// What a story tells, as nodes and edges: who takes part in which events, and who spoke about whom.
MATCH (story:Story {id: $id})
CALL (story) {
  MATCH (story)-[:INCLUDES]->(article:Article)-[:COVERS]->(target:Event)<-[part:TAKES_PART]-(source:Entity)
  RETURN source, target, 'TOOK_PART' AS relation, toLower(part.role) AS label, count(article) AS weight, collect(DISTINCT target) AS basis
  UNION ALL
  MATCH (story)-[:INCLUDES]->(:Article)-[:MAKES]->(statement:Statement)-[:ABOUT]->(target:Entity)
  MATCH (source:Entity)-[:SAID]->(statement)
  WHERE source <> target
  RETURN source, target, 'SAID_ABOUT' AS relation, 'spoke about' AS label, count(statement) AS weight, collect(statement)[..10] AS basis
}
WITH source, target, relation, label, weight, basis
RETURN source, target, relation, label, weight, basis
ORDER BY weight DESC, source.id, target.id, relation, label
LIMIT $most
