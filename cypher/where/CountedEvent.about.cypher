// Events about something, or in which it takes part: what there was between it and whoever else is asked for.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)-[link:ABOUT|TAKES_PART]-(thing:Entity|Event)
  WHERE $about IN [thing.id, thing.wikidata] AND (link:TAKES_PART OR startNode(link) = event)
}
RETURN event
