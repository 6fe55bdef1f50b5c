// Tenures that ran on a day; one only expected did not, and one known to be over without a date no longer did.
MATCH (tenure:Tenure)
WHERE coalesce(tenure.fromDay, CASE tenure.status WHEN 'EXPECTED' THEN '9999' ELSE '' END) <= $asOfLast
  AND coalesce(tenure.toDay, CASE tenure.status WHEN 'PAST' THEN '' ELSE '9999' END) >= $asOfFirst
RETURN tenure
