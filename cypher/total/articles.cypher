// How many articles there are, but for those without a date: read off what the database counts itself.
UNWIND [COUNT { (:Article) } - COUNT { (:UnlistedArticle) }] AS total
RETURN total
