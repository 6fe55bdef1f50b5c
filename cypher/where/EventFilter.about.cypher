// Events about an entity or another event.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)-[:ABOUT]->(thing:Entity|Event)
  WHERE $about IN [thing.id, thing.wikidata]
}
RETURN event
