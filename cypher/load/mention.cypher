// Writes where sentences mention entities.
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
MATCH (entity:Entity {id: row.entity})
CREATE (sentence)-[:HAS_MENTION]->(:Mention {
  id: row.id, articleId: row.article, entityId: row.entity, kind: row.kind, start: row.start, end: row.end, text: row.text, at: row.at
})-[:REFERS_TO]->(entity)
