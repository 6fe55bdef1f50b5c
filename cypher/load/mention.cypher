// Writes where sentences mention entities.
UNWIND $given.rows AS row
MATCH (sentence)
WHERE id(sentence) = row.sentence
MATCH (entity)
WHERE id(entity) = row.entity
CREATE (sentence)-[:HAS_MENTION]->(:Mention {
  id: row.id, articleId: row.articleId, entityId: row.entityId, at: row.at, kind: row.kind, start: row.start, end: row.end, text: row.text
})-[:REFERS_TO]->(entity)
