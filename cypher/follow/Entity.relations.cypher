// How many relations of each kind an entity has.
MATCH (entity:Entity {id: $id})
UNWIND [
  ['SAID_ABOUT', COUNT {
    MATCH (:Statement)-[about:ABOUT]->(entity) WHERE $from IS NULL AND $to IS NULL OR about.at >= coalesce($from, -9007199254740991) AND about.at < coalesce($to, 9007199254740991) RETURN about
  } + COUNT {
    MATCH (entity)-[said:SAID]->(statement:Statement)
    WHERE ($from IS NULL AND $to IS NULL OR said.at >= coalesce($from, -9007199254740991) AND said.at < coalesce($to, 9007199254740991)) AND EXISTS { (statement)-[:ABOUT]->(:Entity) }
    RETURN said
  }],
  ['SAID_TO', COUNT {
    MATCH (:Statement)-[to:ADDRESSED_TO]->(entity) WHERE $from IS NULL AND $to IS NULL OR to.at >= coalesce($from, -9007199254740991) AND to.at < coalesce($to, 9007199254740991) RETURN to
  } + COUNT {
    MATCH (entity)-[said:SAID]->(statement:Statement)
    WHERE ($from IS NULL AND $to IS NULL OR said.at >= coalesce($from, -9007199254740991) AND said.at < coalesce($to, 9007199254740991)) AND EXISTS { (statement)-[:ADDRESSED_TO]->(:Entity) }
    RETURN said
  }],
  ['ACTED_ON', COUNT {
    MATCH (entity)-[part:TAKES_PART]->(event:Event)
    WHERE ($from IS NULL AND $to IS NULL OR part.at >= coalesce($from, -9007199254740991) AND part.at < coalesce($to, 9007199254740991))
      AND part.role IN ['ACTOR', 'RECIPIENT']
      AND EXISTS { MATCH (event)<-[other:TAKES_PART]-() WHERE other.role IN ['ACTOR', 'RECIPIENT'] AND other.role <> part.role }
    RETURN part
  }],
  ['TOOK_PART', COUNT {
    MATCH (entity)-[part:TAKES_PART]->(:Event) WHERE $from IS NULL AND $to IS NULL OR part.at >= coalesce($from, -9007199254740991) AND part.at < coalesce($to, 9007199254740991) RETURN part
  }],
  ['HOLDS_POSITION', COUNT { (entity)-[:HOLDS]->(:Tenure) }],
  ['MEMBER_OF', COUNT { (entity)-[:HAS_MEMBERSHIP]->(:Membership) }],
  ['NAMED_TOGETHER', COUNT {
    MATCH (:Article)-[naming:MENTIONS]->(entity) WHERE $from IS NULL AND $to IS NULL OR naming.at >= coalesce($from, -9007199254740991) AND naming.at < coalesce($to, 9007199254740991) RETURN naming
  }]
] AS pair
WITH pair[0] AS relation, pair[1] AS count
WHERE count > 0
RETURN relation, count
