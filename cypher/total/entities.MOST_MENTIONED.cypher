// How many entities articles name: read off what the database counts itself.
UNWIND [COUNT { (:Entity) } - COUNT { (:UnlistedEntity) }] AS total
RETURN total
