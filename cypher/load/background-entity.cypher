// Writes the background's entities; its names and Wikidata ids count before those that articles tell.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.label), entity += row {.key, .kind, spellings: []}
WITH entity, row,
  COLLECT {
    UNWIND entity.spellings + [row.name] + row.aliases AS spelling
    RETURN DISTINCT spelling ORDER BY spelling
  } AS spellings
WHERE NOT coalesce(entity.isBackground, false) OR entity.name <> row.name OR entity.spellings <> spellings
SET entity.isBackground = true, entity.name = row.name, entity.wikidata = row.wikidata,
  entity.spellings = spellings, entity.aliases = [spelling IN spellings WHERE spelling <> row.name]
