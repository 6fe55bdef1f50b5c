// The words by which articles still name entities.
UNWIND $given.ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id,
  COLLECT { MATCH (entity)<-[naming:MENTIONS]-() WHERE naming.name IS NOT NULL RETURN DISTINCT naming.name ORDER BY naming.name } AS told,
  COLLECT { MATCH (entity)<-[:REFERS_TO]-(mention:Mention {kind: 'NAME'}) RETURN DISTINCT mention.text } AS named
