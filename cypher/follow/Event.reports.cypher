// The sentences that report an event, newest first.
MATCH (event:Event {id: $id})
MATCH (event)<-[report:REPORTS]-(sentence:Sentence)
RETURN sentence, report, event
ORDER BY coalesce(report.at, 0) DESC, sentence.id + '/' + toString(report.start) DESC
LIMIT $first
