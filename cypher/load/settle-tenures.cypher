// Works out since when and until when tenures run, and how they stand, from what articles and the background say.
UNWIND $ids AS id
MATCH (tenure:Tenure {id: id})
WITH tenure,
  COLLECT {
    MATCH (tenure)-[support:SUPPORTED_BY]->() WHERE support.from IS NOT NULL
    WITH support.from AS day, size(support.from) AS exactness ORDER BY exactness DESC, day LIMIT 1
    RETURN day
  }[0] AS toldFrom,
  COLLECT {
    MATCH (tenure)-[support:SUPPORTED_BY]->() WHERE support.to IS NOT NULL
    WITH support.to AS day, size(support.to) AS exactness ORDER BY exactness DESC, day DESC LIMIT 1
    RETURN day
  }[0] AS toldTo,
  COLLECT {
    MATCH (tenure)-[latest:SUPPORTED_BY]->()
    WITH latest ORDER BY coalesce(latest.at, -1) DESC, latest.articleId, latest.status LIMIT 1
    RETURN latest.status
  }[0] AS toldStatus,
  COLLECT {
    MATCH (tenure)-[current:SUPPORTED_BY]->() WHERE current.status = 'CURRENT'
    RETURN max(current.at)
  }[0] AS confirmedAt,
  EXISTS { MATCH (tenure)-[head:SUPPORTED_BY]->() WHERE head.isHead } AS isToldAsHead
WITH tenure, toldStatus, confirmedAt, isToldAsHead,
  CASE
    WHEN tenure.backgroundFrom IS NULL OR size(toldFrom) > size(tenure.backgroundFrom) THEN toldFrom
    ELSE tenure.backgroundFrom
  END AS from,
  CASE
    WHEN tenure.backgroundTo IS NULL OR size(toldTo) > size(tenure.backgroundTo) THEN toldTo
    ELSE tenure.backgroundTo
  END AS to
WITH tenure, {
  from: from, to: to,
  fromDay: CASE size(from) WHEN 4 THEN from + '-01-01' WHEN 7 THEN from + '-01' ELSE from END,
  toDay: CASE size(to)
    WHEN 4 THEN to + '-12-31'
    WHEN 7 THEN toString(date(to + '-01') + duration({months: 1}) - duration({days: 1}))
    ELSE toString(date(to) - duration({days: 1}))
  END,
  status: coalesce(toldStatus, tenure.backgroundStatus),
  lastConfirmedOn: CASE WHEN confirmedAt IS NOT NULL THEN toString(date(datetime({epochMillis: confirmedAt}))) END,
  isLeader: coalesce(tenure.backgroundIsLeader, isToldAsHead),
  source: CASE WHEN NOT EXISTS { (tenure)-[:SUPPORTED_BY]->() } THEN 'background' END
} AS settled
WHERE any(key IN keys(settled) WHERE coalesce(tenure[key], '') <> coalesce(settled[key], ''))
SET tenure += settled
