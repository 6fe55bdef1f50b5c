// How many events are said to have happened, and when: read off what the database counts itself.
UNWIND [COUNT { (:Event) } - COUNT { (:UnlistedEvent) }] AS total
RETURN total
