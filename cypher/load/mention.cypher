// Writes where sentences mention entities.
UNWIND $given.rows AS row
MATCH (sentence)
WHERE id(sentence) = row.sentence
MATCH (entity)
WHERE id(entity) = row.entity
CREATE (sentence)-[:HAS_MENTION]->(mention:Mention)-[:REFERS_TO]->(entity)
SET mention += row {.id, .articleId, .entityId, .at, .kind, .start, .end, .text}
