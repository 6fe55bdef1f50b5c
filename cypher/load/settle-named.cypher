// Notes how often, since when and until when entities are named, once articles that name them have been added.
UNWIND $given.rows AS row
WITH row[0] AS number, row[1] AS firstOn, row[2] AS lastOn, row[3] AS lastAt
MATCH (entity)
WHERE id(entity) = number
SET entity += {
  articleCount: COUNT { (entity)<-[:MENTIONS]-() },
  mentionCount: COUNT { (entity)<-[:REFERS_TO]-() },
  firstMentionedOn: CASE WHEN entity.firstMentionedOn < firstOn THEN entity.firstMentionedOn ELSE coalesce(firstOn, entity.firstMentionedOn) END,
  lastMentionedOn: CASE WHEN entity.lastMentionedOn > lastOn THEN entity.lastMentionedOn ELSE coalesce(lastOn, entity.lastMentionedOn) END,
  lastMentionedAt: CASE WHEN entity.lastMentionedAt > lastAt THEN entity.lastMentionedAt ELSE coalesce(lastAt, entity.lastMentionedAt) END
}
REMOVE entity:UnlistedEntity, entity:UndatedEntity
SET entity:$(CASE WHEN entity.mentionCount = 0 THEN ['UnlistedEntity'] WHEN entity.lastMentionedAt IS NULL THEN ['UndatedEntity'] ELSE [] END)
