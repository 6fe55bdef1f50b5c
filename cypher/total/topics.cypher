// How many topics there are: read off what the database counts itself.
UNWIND [COUNT { (:Topic) }] AS total
RETURN total
