// How two entities are connected by what they said, did, hold and belong to, the shortest ways, the best evidenced first.
MATCH (start:Entity)
WHERE start.id = $one OR start.wikidata = $one
MATCH (end:Entity)
WHERE (end.id = $other OR end.wikidata = $other) AND end <> start
MATCH way = allShortestPaths((start)-[:SAID|ABOUT|ADDRESSED_TO|TAKES_PART|HOLDS|OF_POSITION|OF|HAS_MEMBERSHIP|IN*..8]-(end))
WHERE all(tie IN relationships(way) WHERE type(tie) IN $types AND NOT (tie:ABOUT AND endNode(tie):Event)
    AND (tie.at IS NULL OR tie.at >= coalesce($from, -9007199254740991) AND tie.at < coalesce($to, 9007199254740991)))
  AND none(thing IN nodes(way) WHERE thing:Topic OR coalesce(thing.factualityRank, 0) > 2)
WITH way
LIMIT 1000
WITH nodes(way) AS things, relationships(way) AS ties
RETURN things, ties
