// How many entities articles with a date name: read off what the database counts itself.
UNWIND [COUNT { (:Entity) } - COUNT { (:UnlistedEntity) } - COUNT { (:UndatedEntity) }] AS total
RETURN total
