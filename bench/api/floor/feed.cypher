// A person's newest twenty articles, read off the index of who is named when.
MATCH (person:Entity {id: $id})
RETURN person.id, person.name, COLLECT {
  MATCH (article)-[naming:MENTIONS]->()
  WHERE naming.entityId = person.id AND naming.at IS NOT NULL
  WITH article, naming
  ORDER BY naming.entityId DESC, naming.at DESC, article.id DESC
  LIMIT 20
  RETURN [article.id, article.headline, article.publishedOn]
}
