// Events that were reported by the end of a day.
MATCH (event:Event)
WHERE EXISTS {
  MATCH (event)<-[cover:COVERS]-()
  WHERE cover.at < $knownBy
}
RETURN event
