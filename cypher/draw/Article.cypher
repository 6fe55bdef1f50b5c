// What an article says, as nodes and edges: who says what about whom, who takes part in what, who holds and belongs to what.
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)-[:MAKES]->(target:Statement)<-[:SAID]-(source:Entity)
  RETURN source, target, 'SAID_ABOUT' AS relation, 'says' AS label, target AS ground
  UNION ALL
  MATCH (article)-[:MAKES]->(source:Statement)-[:ABOUT]->(target:Entity|Event|Topic)
  RETURN source, target, 'SAID_ABOUT' AS relation, 'about' AS label, source AS ground
  UNION ALL
  MATCH (article)-[:MAKES]->(source:Statement)-[:ADDRESSED_TO]->(target:Entity)
  RETURN source, target, 'SAID_TO' AS relation, 'to' AS label, source AS ground
  UNION ALL
  MATCH (article)-[:COVERS]->(target:Event)<-[part:TAKES_PART]-(source:Entity)
  RETURN source, target, 'TOOK_PART' AS relation, toLower(part.role) AS label, target AS ground
  UNION ALL
  MATCH (article)-[:COVERS]->(source:Event)-[:ABOUT]->(target:Entity|Event)
  RETURN source, target, 'TOOK_PART' AS relation, 'about' AS label, source AS ground
  UNION ALL
  MATCH (article)-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-(tenure:Tenure)<-[:HOLDS]-(source:Person)
  MATCH (tenure)-[:OF_POSITION]->(position:Position)-[:OF]->(target:Entity)
  RETURN source, target, 'HOLDS_POSITION' AS relation, position.title AS label, tenure AS ground
  UNION ALL
  MATCH (article)-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-(membership:Membership)-[:IN]->(target:Entity)
  MATCH (source:Entity)-[:HAS_MEMBERSHIP]->(membership)
  RETURN source, target, 'MEMBER_OF' AS relation, toLower(membership.kind) AS label, membership AS ground
}
WITH source, target, relation, label, count(ground) AS weight, collect(DISTINCT ground) AS basis
RETURN source, target, relation, label, weight, basis
ORDER BY weight DESC, source.id, target.id, relation, label
LIMIT $most
