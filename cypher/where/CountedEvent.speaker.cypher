// Events reported in somebody's words.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)<-[report:REPORTS]-(:Sentence)
  MATCH (speaker:Entity {id: report.accordingTo})
  WHERE $speaker IN [speaker.id, speaker.wikidata]
}
RETURN event
