// Entities whose name starts with some letters, upper and lower case alike.
MATCH (entity:Entity)
WHERE toLower(entity.name) STARTS WITH toLower($nameStartsWith)
RETURN entity
