// Works out since when and until when memberships run, from what articles and the background say.
UNWIND $ids AS id
MATCH (membership:Membership {id: id})
WITH membership,
  COLLECT {
    MATCH (membership)-[support:SUPPORTED_BY]->() WHERE support.from IS NOT NULL
    WITH support.from AS day, size(support.from) AS exactness ORDER BY exactness DESC, day LIMIT 1
    RETURN day
  }[0] AS toldFrom,
  COLLECT {
    MATCH (membership)-[support:SUPPORTED_BY]->() WHERE support.to IS NOT NULL
    WITH support.to AS day, size(support.to) AS exactness ORDER BY exactness DESC, day DESC LIMIT 1
    RETURN day
  }[0] AS toldTo
WITH membership,
  CASE
    WHEN membership.backgroundFrom IS NULL OR size(toldFrom) > size(membership.backgroundFrom) THEN toldFrom
    ELSE membership.backgroundFrom
  END AS from,
  CASE
    WHEN membership.backgroundTo IS NULL OR size(toldTo) > size(membership.backgroundTo) THEN toldTo
    ELSE membership.backgroundTo
  END AS to
WITH membership, {
  from: from, to: to,
  fromDay: CASE size(from) WHEN 4 THEN from + '-01-01' WHEN 7 THEN from + '-01' ELSE from END,
  toDay: CASE size(to)
    WHEN 4 THEN to + '-12-31'
    WHEN 7 THEN toString(date(to + '-01') + duration({months: 1}) - duration({days: 1}))
    ELSE toString(date(to) - duration({days: 1}))
  END,
  source: CASE WHEN NOT EXISTS { (membership)-[:SUPPORTED_BY]->() } THEN 'background' END
} AS settled
WHERE any(key IN keys(settled) WHERE coalesce(membership[key], '') <> coalesce(settled[key], ''))
SET membership += settled
