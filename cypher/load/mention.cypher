// Writes where sentences mention entities.
UNWIND $given.rows AS row
WITH row[0] AS sentenceNumber, row[1] AS entityNumber, row[2] AS id, row[3] AS entityId, row[4] AS at, row[5] AS kind,
  row[6] AS start, row[7] AS end, row[8] AS text
MATCH (sentence)
WHERE id(sentence) = sentenceNumber
MATCH (entity)
WHERE id(entity) = entityNumber
CREATE (sentence)-[:HAS_MENTION]->(:Mention {
  id: id, entityId: entityId, at: at, kind: kind, start: start, end: end, text: text
})-[:REFERS_TO]->(entity)
