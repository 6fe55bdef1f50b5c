// How many stories there are: read off what the database counts itself.
UNWIND [COUNT { (:Story) }] AS total
RETURN total
