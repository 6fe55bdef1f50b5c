// Where sources disagree, the newest disagreement first.
CALL () {
  MATCH (about:Event)
  WHERE about.deniedAt >= coalesce($from, -9007199254740991) AND about.deniedAt < coalesce($to, 9007199254740991) AND about.id IS NOT NULL
  WITH about, CASE WHEN $about IS NOT NULL THEN COLLECT {
    MATCH (about)-[:TAKES_PART|ABOUT]-(thing:Entity)
    RETURN thing
  } END AS things
  WHERE $about IS NULL OR about.id = $about OR any(thing IN things WHERE $about IN [thing.id, thing.wikidata])
  RETURN about, 'CLAIMED_AND_DENIED' AS kind, about.deniedAt AS at, [] AS sides
  UNION ALL
  MATCH (denial:Event)
  WHERE denial.type = 'DENY' AND denial.at >= coalesce($from, -9007199254740991) AND denial.at < coalesce($to, 9007199254740991) AND denial.id IS NOT NULL
    AND denial.factuality IN ['ASSERTED', 'REPORTED', 'CLAIMED']
  MATCH (denial)-[:ABOUT]->(:Event)<-[:PERFORMS|ABOUT]-(about:Statement)<-[:SAID]-(speaker)
  WHERE NOT coalesce(about.isNegated, false) AND NOT EXISTS { (speaker)-[:TAKES_PART {role: 'ACTOR'}]->(denial) }
  WITH about, denial, CASE WHEN $about IS NOT NULL THEN [speaker] + COLLECT {
    MATCH (thing)-[:TAKES_PART]->(denial)
    RETURN thing
  } END AS things
  WHERE $about IS NULL OR about.id = $about OR any(thing IN things WHERE $about IN [thing.id, thing.wikidata])
  WITH about, denial
  ORDER BY denial.at DESC, denial.id
  WITH about, collect(denial)[0] AS denial
  RETURN about, 'STATEMENT_DENIED' AS kind, denial.at AS at, [denial] AS sides
  UNION ALL
  MATCH (about:Position)
  WHERE about.isSingleSeat = true AND about.id IS NOT NULL
  MATCH (one)-[:OF_POSITION]->(about)<-[:OF_POSITION]-(other)
  WHERE one.id < other.id AND one.status <> 'EXPECTED' AND other.status <> 'EXPECTED'
    AND NOT (one.status = 'PAST' AND one.toDay IS NULL) AND NOT (other.status = 'PAST' AND other.toDay IS NULL)
  MATCH (holder)-[:HOLDS]->(one)
  MATCH (rival)-[:HOLDS]->(other)
  WHERE holder <> rival
  WITH about, one, other, CASE WHEN $about IS NOT NULL THEN [holder, rival] + COLLECT {
    MATCH (about)-[:OF]->(body)
    RETURN body
  } END AS things
  WHERE $about IS NULL OR about.id = $about OR any(thing IN things WHERE $about IN [thing.id, thing.wikidata])
  MATCH (one)-[left:SUPPORTED_BY]->()
  MATCH (other)-[right:SUPPORTED_BY]->()
  WITH about, one, other, max(left.at) AS leftAt, max(right.at) AS rightAt,
    toString(date(datetime({epochMillis: min(left.at)}))) AS leftFirst, toString(date(datetime({epochMillis: min(right.at)}))) AS rightFirst,
    toString(date(datetime({epochMillis: max(left.at)}))) AS leftLast, toString(date(datetime({epochMillis: max(right.at)}))) AS rightLast
  WHERE coalesce(one.fromDay, leftFirst) <= coalesce(other.toDay, rightLast)
    AND coalesce(other.fromDay, rightFirst) <= coalesce(one.toDay, leftLast)
  WITH about, [one, other] AS sides, CASE WHEN leftAt > rightAt THEN leftAt ELSE rightAt END AS at
  WHERE at >= coalesce($from, -9007199254740991) AND at < coalesce($to, 9007199254740991)
  RETURN about, 'TWO_HOLDERS' AS kind, at, sides
  UNION ALL
  MATCH (about:Tenure)
  WHERE about.differsAt >= coalesce($from, -9007199254740991) AND about.differsAt < coalesce($to, 9007199254740991) AND about.id IS NOT NULL
  WITH about, CASE WHEN $about IS NOT NULL THEN COLLECT {
    MATCH (about)-[:HOLDS|OF_POSITION|OF*1..2]-(thing:Entity)
    RETURN thing
  } END AS things
  WHERE $about IS NULL OR about.id = $about OR any(thing IN things WHERE $about IN [thing.id, thing.wikidata])
  RETURN about, 'DIFFERENT_DATES' AS kind, about.differsAt AS at, [] AS sides
}
WITH about, kind, at, sides, kind + ' ' + about.id + reduce(ids = '', side IN sides | ids + ' ' + side.id) AS key
RETURN about, kind, at, sides, key
ORDER BY at DESC, key DESC
LIMIT $first
