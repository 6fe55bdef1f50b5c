// The database's own clock, by which it notes when an article is loaded.
RETURN timestamp()
