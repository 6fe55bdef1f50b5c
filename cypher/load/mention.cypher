// Writes where sentences mention entities.
UNWIND $given.rows AS row
WITH row[0] AS sentenceNumber, row[1] AS entityNumber, row[2] AS id, row[3] AS articleId, row[4] AS entityId, row[5] AS at,
  row[6] AS kind, row[7] AS start, row[8] AS end, row[9] AS text
MATCH (sentence)
WHERE id(sentence) = sentenceNumber
MATCH (entity)
WHERE id(entity) = entityNumber
CREATE (sentence)-[:HAS_MENTION]->(:Mention {
  id: id, articleId: articleId, entityId: entityId, at: at, kind: kind, start: start, end: end, text: text
})-[:REFERS_TO]->(entity)
