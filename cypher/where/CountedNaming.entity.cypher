// Mentions of an entity.
MATCH (article:Article)-[:MENTIONS]->(entity:Entity)
WHERE $entity IN [entity.id, entity.wikidata]
RETURN article, entity
