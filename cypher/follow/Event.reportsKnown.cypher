// The sentences that had reported an event by the end of a day, newest first.
MATCH (event:Event {id: $id})
MATCH (event)<-[report:REPORTS]-(sentence:Sentence)
WHERE report.at < $knownBy
RETURN sentence, report, event
ORDER BY coalesce(report.at, 0) DESC, sentence.id + '/' + toString(report.start) DESC
LIMIT $first
