// Whom and what some entities are related to, each through its newest thousand of every kind; the best evidenced first.
WITH $reached AS reached
CALL (reached) {
  UNWIND reached AS entity
  WITH DISTINCT entity
  CALL (entity) {
    CALL (entity) {
      MATCH ()-[said:SAID]->(statement)
      WHERE said.entityId = entity.id AND said.at >= coalesce($from, -9007199254740991) AND said.at < coalesce($to, 9007199254740991)
      WITH statement, said
      ORDER BY said.entityId DESC, said.at DESC
      LIMIT 1000
      RETURN statement
      UNION
      MATCH (statement:Statement)-[about:ABOUT]->()
      WHERE about.entityId = entity.id AND about.at >= coalesce($from, -9007199254740991) AND about.at < coalesce($to, 9007199254740991)
      WITH statement, about
      ORDER BY about.entityId DESC, about.at DESC
      LIMIT 1000
      RETURN statement
      UNION
      MATCH (statement)-[to:ADDRESSED_TO]->()
      WHERE to.entityId = entity.id AND to.at >= coalesce($from, -9007199254740991) AND to.at < coalesce($to, 9007199254740991)
      WITH statement, to
      ORDER BY to.entityId DESC, to.at DESC
      LIMIT 1000
      RETURN statement
    }
    MATCH (source:Entity)-[:SAID]->(statement)-[towards:ABOUT|ADDRESSED_TO]->(target:Entity)
    WHERE source <> target AND (source = entity OR target = entity)
    RETURN source, target, CASE type(towards) WHEN 'ABOUT' THEN 'SAID_ABOUT' ELSE 'SAID_TO' END AS relation,
      CASE type(towards) WHEN 'ABOUT' THEN 'spoke about' ELSE 'spoke to' END AS label, statement AS ground, 1 AS weight
    UNION
    MATCH ()-[part:TAKES_PART]->(event)
    WHERE part.entityId = entity.id AND part.at >= coalesce($from, -9007199254740991) AND part.at < coalesce($to, 9007199254740991)
      AND event.factuality IN ['ASSERTED', 'REPORTED', 'CLAIMED']
    WITH entity, event, part
    ORDER BY part.entityId DESC, part.at DESC
    LIMIT 1000
    MATCH (source:Entity)-[does:TAKES_PART]->(event)<-[takes:TAKES_PART]-(target:Entity)
    WHERE source <> target AND (source = entity OR target = entity)
    UNWIND CASE WHEN does.role = 'ACTOR' AND takes.role IN ['RECIPIENT', 'VICTIM'] THEN ['ACTED_ON'] ELSE [] END
      + CASE WHEN source.id < target.id THEN ['TOOK_PART'] ELSE [] END AS relation
    RETURN source, target, relation, event.type + CASE relation WHEN 'ACTED_ON' THEN ' >' ELSE '' END AS label, event AS ground, 1 AS weight
    UNION
    MATCH (entity)-[:HOLDS|OF_POSITION|OF*1..3]-(tenure:Tenure)
    MATCH (source:Entity)-[:HOLDS]->(tenure)-[:OF_POSITION]->(position:Position)-[:OF]->(target:Entity)
    WHERE source = entity OR target = entity
    RETURN source, target, 'HOLDS_POSITION' AS relation, position.title AS label, tenure AS ground,
      COUNT { (tenure)-[:SUPPORTED_BY]->() } AS weight
    UNION
    MATCH (entity)-[:HAS_MEMBERSHIP|IN]-(membership:Membership)
    MATCH (source:Entity)-[:HAS_MEMBERSHIP]->(membership)-[:IN]->(target:Entity)
    RETURN source, target, 'MEMBER_OF' AS relation, toLower(membership.kind) AS label, membership AS ground,
      COUNT { (membership)-[:SUPPORTED_BY]->() } AS weight
    UNION
    MATCH (article)-[naming:MENTIONS]->()
    WHERE 'NAMED_TOGETHER' IN $relations AND naming.entityId = entity.id
      AND naming.at >= coalesce($from, -9007199254740991) AND naming.at < coalesce($to, 9007199254740991)
    WITH entity, article, naming
    ORDER BY naming.entityId DESC, naming.at DESC
    LIMIT 1000
    MATCH (article)-[:MENTIONS]->(other:Entity)
    WHERE other <> entity
    RETURN CASE WHEN entity.id < other.id THEN entity ELSE other END AS source,
      CASE WHEN entity.id < other.id THEN other ELSE entity END AS target, 'NAMED_TOGETHER' AS relation,
      'named together' AS label, article AS ground, 1 AS weight
  }
  WITH DISTINCT source, target, relation, label, ground, weight
  WHERE relation IN $relations
  WITH source, target, relation, label, ground, weight
  ORDER BY label, coalesce(ground.at, ground.publishedAt, 0) DESC, ground.id
  WITH source, target, relation, collect(DISTINCT label) AS labels, sum(weight) AS weight, collect(ground)[..10] AS basis
  WHERE weight >= $minEvidence
  WITH source, target, relation, reduce(all = labels[0], label IN labels[1..3] | all + ', ' + label) AS label, weight, basis
  ORDER BY weight DESC, source.id, target.id, relation
  LIMIT $most
  RETURN collect({source: source, target: target, relation: relation, label: label, weight: weight, basis: basis}) AS found
}
RETURN found
