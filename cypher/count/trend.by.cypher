// How much there is of the most frequent in each stretch of time.
WITH $thing AS thing, $at AS at, $weight AS weight
WITH thing, toString(date.truncate($every, date(datetime({epochMillis: at})))) AS bucket, sum(weight) AS count
WITH thing, collect([bucket, count]) AS counts, sum(count) AS total
RETURN thing, counts, total
ORDER BY total DESC, thing.id
LIMIT $top
