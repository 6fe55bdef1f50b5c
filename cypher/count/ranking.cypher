// What there is most of, and how much.
WITH $thing AS thing, $weight AS weight
WITH thing, sum(weight) AS count
RETURN thing, count
ORDER BY count DESC, thing.id
LIMIT $first
