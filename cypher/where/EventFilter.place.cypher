// Events in a place.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)-[:TOOK_PLACE_IN]->(place:Place)
  WHERE $place IN [place.id, place.wikidata]
}
RETURN event
