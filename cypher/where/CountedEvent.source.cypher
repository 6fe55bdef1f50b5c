// Events reported by articles of an agency or publisher.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)<-[:COVERS]-(:Article)-[:FROM_SOURCE]->(source:Entity)
  WHERE $source IN [source.id, source.wikidata]
}
RETURN event
