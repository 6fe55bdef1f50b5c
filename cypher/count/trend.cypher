// How much there is in each stretch of time.
WITH $at AS at, $weight AS weight
WITH toString(date.truncate($every, date(datetime({epochMillis: at})))) AS bucket, sum(weight) AS count
RETURN bucket, count
ORDER BY bucket
