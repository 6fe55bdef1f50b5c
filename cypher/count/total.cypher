// How much there is of all.
WITH $weight AS weight
WITH sum(weight) AS total
RETURN total
