// How many statements there are, but for those of articles without a date: read off what the database counts itself.
UNWIND [COUNT { (:Statement) } - COUNT { (:UnlistedStatement) }] AS total
RETURN total
