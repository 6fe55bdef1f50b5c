// Entities named in articles of a period.
MATCH (entity:Entity)
WHERE EXISTS {
  MATCH (entity)<-[naming:MENTIONS]-()
  WHERE naming.at >= coalesce($from, -9007199254740991) AND naming.at < coalesce($to, 9007199254740991)
}
RETURN entity
