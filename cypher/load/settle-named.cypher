// Notes how often, since when and until when entities are named, once articles that name them have been added.
UNWIND $given.rows AS row
MATCH (entity)
WHERE id(entity) = row.entity
SET entity += {
  articleCount: COUNT { (entity)<-[:MENTIONS]-() },
  mentionCount: COUNT { (entity)<-[:REFERS_TO]-() },
  firstMentionedOn: CASE WHEN entity.firstMentionedOn < row.firstOn THEN entity.firstMentionedOn ELSE coalesce(row.firstOn, entity.firstMentionedOn) END,
  lastMentionedOn: CASE WHEN entity.lastMentionedOn > row.lastOn THEN entity.lastMentionedOn ELSE coalesce(row.lastOn, entity.lastMentionedOn) END,
  lastMentionedAt: CASE WHEN entity.lastMentionedAt > row.lastAt THEN entity.lastMentionedAt ELSE coalesce(row.lastAt, entity.lastMentionedAt) END
}
REMOVE entity:UnlistedEntity, entity:UndatedEntity
SET entity:$(CASE WHEN entity.mentionCount = 0 THEN ['UnlistedEntity'] WHEN entity.lastMentionedAt IS NULL THEN ['UndatedEntity'] ELSE [] END)
