// Writes entities; what is chosen of all that is told does not depend on who came first. Returns the database's own number of each.
UNWIND $given.rows AS row
WITH row[0] AS id, row[1] AS key, row[2] AS kind, row[3] AS label, row[4] AS name, row[5] AS told, row[6] AS wikidata,
  row[7] AS isBackground
MERGE (entity:Entity {id: id})
ON CREATE SET entity:$(label), entity += {key: key, kind: kind, name: name, wikidata: wikidata, spellings: []}
SET entity.spellings = CASE
  WHEN told IN entity.spellings THEN entity.spellings
  ELSE [spelling IN entity.spellings WHERE spelling < told] + [told] + [spelling IN entity.spellings WHERE spelling > told]
END
SET entity.name = CASE
  WHEN isBackground THEN name
  WHEN entity.isBackground OR entity.name < name THEN entity.name
  ELSE name
END
SET entity.wikidata = CASE
  WHEN isBackground THEN wikidata
  WHEN entity.isBackground OR wikidata IS NULL OR entity.wikidata < wikidata THEN entity.wikidata
  ELSE wikidata
END
SET entity.isBackground = CASE WHEN isBackground OR entity.isBackground THEN true END
SET entity.aliases = [spelling IN entity.spellings WHERE spelling <> entity.name]
RETURN id, id(entity)
