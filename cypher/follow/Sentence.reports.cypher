// The events that a sentence reports, in the order of the text.
MATCH (sentence:Sentence {id: $id})
MATCH (sentence)-[report:REPORTS]->(event:Event)
RETURN sentence, report, event
ORDER BY report.start, event.id
