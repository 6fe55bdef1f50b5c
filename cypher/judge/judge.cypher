// Notes what somebody thinks of two entities being the same; a later verdict takes the place of an earlier one.
MATCH (left:Entity)
WHERE left.id = $given.left OR left.wikidata = $given.left
MATCH (right:Entity)
WHERE (right.id = $given.right OR right.wikidata = $given.right) AND right <> left
WITH CASE WHEN left.id < right.id THEN left ELSE right END AS one, CASE WHEN left.id < right.id THEN right ELSE left END AS other
MERGE (judgement:Judgement {id: 'judgement:' + one.id + ' ' + other.id})
SET judgement.verdict = $given.verdict, judgement.reason = $given.reason, judgement.at = $given.at
WITH one, other
OPTIONAL MATCH (one)-[same:SAME_AS]-(other)
DELETE same
WITH DISTINCT one, other
CALL (one, other) {
  WITH one, other
  WHERE $given.verdict = 'SAME'
  CREATE (one)-[:SAME_AS]->(other)
}
RETURN one.id, other.id
