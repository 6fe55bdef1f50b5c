// Writes entities; of several spellings and Wikidata ids told, the choice does not depend on who came first.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.label), entity += row {.key, .kind, .name, .wikidata, spellings: [row.name], aliases: []}
WITH entity, row
WITH entity, row, CASE WHEN entity.isBackground OR entity.name < row.name THEN entity.name ELSE row.name END AS name
WITH entity, row, name,
  CASE
    WHEN entity.isBackground OR row.wikidata IS NULL OR entity.wikidata < row.wikidata THEN entity.wikidata
    ELSE row.wikidata
  END AS wikidata
WHERE NOT row.name IN entity.spellings OR entity.name <> name OR coalesce(entity.wikidata, '') <> coalesce(wikidata, '')
SET entity.name = name, entity.wikidata = wikidata,
  entity.spellings = COLLECT {
    UNWIND entity.spellings + [row.name] AS spelling
    RETURN DISTINCT spelling ORDER BY spelling
  }
SET entity.aliases = [spelling IN entity.spellings WHERE spelling <> entity.name]
