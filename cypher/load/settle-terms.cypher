// Works out since when and until when tenures and memberships run, and how they stand, from what articles and the background say.
UNWIND $given.numbers AS number
MATCH (term)
WHERE id(term) = number
OPTIONAL MATCH (term)-[support:SUPPORTED_BY]->()
// Many articles say the same: what follows is worked out once for each different thing that is said.
WITH term, support.from AS from, support.to AS to, support.status AS status, support.isHead AS isHead, support.articleId AS articleId,
  support.at AS at
WITH term, from, to, status, isHead, max(at) AS at, min([-coalesce(at, -1), articleId]) AS latest, count(articleId) AS supports
WITH term,
  min(CASE WHEN from IS NOT NULL THEN [-size(from), from] END)[1] AS toldFrom,
  max(CASE WHEN to IS NOT NULL THEN [size(to), to] END)[1] AS toldTo,
  min(CASE WHEN supports > 0 THEN [latest[0], latest[1], status] END)[2] AS toldStatus,
  max(CASE WHEN status = 'CURRENT' THEN at END) AS confirmedAt,
  count(CASE WHEN isHead THEN true END) > 0 AS isToldAsHead,
  sum(supports) = 0 AS isBackgroundAlone, max(at) AS lastAt,
  collect(DISTINCT from) AS starts, collect(DISTINCT to) AS ends
WITH term, toldFrom, toldTo, toldStatus, confirmedAt, isToldAsHead, isBackgroundAlone, lastAt,
  CASE WHEN size(starts) > 1 THEN reduce(least = null,
    pair IN reduce(pairs = [], one IN starts | pairs + [other IN starts WHERE one < other AND NOT other STARTS WITH one | [one, other]]) |
    CASE WHEN least < pair THEN least ELSE pair END
  ) END AS differingFrom,
  CASE WHEN size(ends) > 1 THEN reduce(least = null,
    pair IN reduce(pairs = [], one IN ends | pairs + [other IN ends WHERE one < other AND NOT other STARTS WITH one | [one, other]]) |
    CASE WHEN least < pair THEN least ELSE pair END
  ) END AS differingTo
WITH term, toldStatus, isToldAsHead, isBackgroundAlone, lastAt, differingFrom, differingTo,
  CASE WHEN confirmedAt IS NOT NULL THEN toString(date(datetime({epochMillis: confirmedAt}))) END AS confirmedOn,
  CASE
    WHEN term.backgroundFrom IS NULL OR size(toldFrom) > size(term.backgroundFrom) THEN toldFrom
    ELSE term.backgroundFrom
  END AS from,
  CASE
    WHEN term.backgroundTo IS NULL OR size(toldTo) > size(term.backgroundTo) THEN toldTo
    ELSE term.backgroundTo
  END AS to
SET term += {
  from: from, to: to,
  fromDay: CASE size(from) WHEN 4 THEN from + '-01-01' WHEN 7 THEN from + '-01' ELSE from END,
  toDay: CASE size(to)
    WHEN 4 THEN to + '-12-31'
    WHEN 7 THEN toString(date(to + '-01') + duration({months: 1}) - duration({days: 1}))
    ELSE toString(date(to) - duration({days: 1}))
  END,
  status: CASE
    // The pack knows of an end that came after the last article: until then it was current.
    WHEN term.backgroundStatus = 'PAST' AND confirmedOn < term.backgroundTo THEN 'PAST'
    ELSE coalesce(toldStatus, term.backgroundStatus)
  END,
  lastConfirmedOn: confirmedOn,
  isLeader: CASE WHEN term:Tenure THEN coalesce(term.backgroundIsLeader, isToldAsHead) END,
  differingFrom: differingFrom, differingTo: differingTo,
  differsAt: CASE WHEN term:Tenure AND coalesce(differingFrom, differingTo) IS NOT NULL THEN lastAt END,
  source: CASE WHEN isBackgroundAlone THEN 'background' END
}
