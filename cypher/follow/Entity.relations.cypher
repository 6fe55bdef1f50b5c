// How many relations of each kind an entity has; of those that have a time, the ones of the period.
MATCH (entity:Entity {id: $id})
UNWIND [
  ['SAID_ABOUT', COUNT { MATCH (entity)<-[about:ABOUT]-(:Statement) WHERE about.at >= coalesce($from, -9007199254740991) AND about.at < coalesce($to, 9007199254740991) RETURN about }],
  ['SAID_TO', COUNT { MATCH (entity)<-[to:ADDRESSED_TO]-() WHERE to.at >= coalesce($from, -9007199254740991) AND to.at < coalesce($to, 9007199254740991) RETURN to }],
  ['ACTED_ON', COUNT { MATCH (entity)-[part:TAKES_PART {role: 'RECIPIENT'}]->() WHERE part.at >= coalesce($from, -9007199254740991) AND part.at < coalesce($to, 9007199254740991) RETURN part }],
  ['TOOK_PART', COUNT { MATCH (entity)-[part:TAKES_PART]->() WHERE part.at >= coalesce($from, -9007199254740991) AND part.at < coalesce($to, 9007199254740991) RETURN part }],
  ['HOLDS_POSITION', COUNT { (entity)-[:HOLDS]->() }],
  ['MEMBER_OF', COUNT { (entity)-[:HAS_MEMBERSHIP]->() }],
  ['NAMED_TOGETHER', COUNT { MATCH (entity)<-[naming:MENTIONS]-() WHERE naming.at >= coalesce($from, -9007199254740991) AND naming.at < coalesce($to, 9007199254740991) RETURN naming }]
] AS pair
WITH pair[0] AS relation, pair[1] AS count
WHERE count > 0
RETURN relation, count
