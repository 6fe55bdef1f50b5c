// Works out how often and when entities are named, from the articles that name them.
UNWIND $given.numbers AS number
MATCH (entity)
WHERE id(entity) = number
WITH entity,
  COLLECT {
    MATCH ()-[first:MENTIONS]->() WHERE first.entityId = entity.id AND first.at IS NOT NULL
    WITH first ORDER BY first.entityId, first.at LIMIT 1
    RETURN first.at
  }[0] AS firstAt,
  COLLECT {
    MATCH ()-[last:MENTIONS]->() WHERE last.entityId = entity.id AND last.at IS NOT NULL
    WITH last ORDER BY last.entityId DESC, last.at DESC LIMIT 1
    RETURN last.at
  }[0] AS lastAt
SET entity += {
  articleCount: COUNT { (entity)<-[:MENTIONS]-() },
  mentionCount: COUNT { (entity)<-[:REFERS_TO]-() },
  firstMentionedOn: CASE WHEN firstAt IS NOT NULL THEN toString(date(datetime({epochMillis: firstAt}))) END,
  lastMentionedOn: CASE WHEN lastAt IS NOT NULL THEN toString(date(datetime({epochMillis: lastAt}))) END,
  lastMentionedAt: lastAt
}
REMOVE entity:UnlistedEntity, entity:UndatedEntity
SET entity:$(CASE WHEN entity.mentionCount = 0 THEN ['UnlistedEntity'] WHEN entity.lastMentionedAt IS NULL THEN ['UndatedEntity'] ELSE [] END)
