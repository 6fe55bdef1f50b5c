// Writes entities; what is chosen of all that is told does not depend on who came first. Returns the database's own number of each.
UNWIND $given.rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.label), entity += row {.key, .kind, .name, .wikidata, spellings: []}
SET entity.spellings = [spelling IN entity.spellings WHERE spelling < row.spelling] + [row.spelling]
  + [spelling IN entity.spellings WHERE spelling > row.spelling]
SET entity.name = CASE
  WHEN row.isBackground THEN row.name
  WHEN entity.isBackground OR entity.name < row.name THEN entity.name
  ELSE row.name
END
SET entity.wikidata = CASE
  WHEN row.isBackground THEN row.wikidata
  WHEN entity.isBackground OR row.wikidata IS NULL OR entity.wikidata < row.wikidata THEN entity.wikidata
  ELSE row.wikidata
END
SET entity.isBackground = CASE WHEN row.isBackground OR entity.isBackground THEN true END
SET entity.aliases = [spelling IN entity.spellings WHERE spelling <> entity.name]
RETURN row.id, id(entity)
