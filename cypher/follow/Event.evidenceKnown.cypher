// The sentences that had reported an event by the end of a day, with the words that do, the surest first.
MATCH (event:Event {id: $id})
MATCH (event)<-[report:REPORTS]-(sentence:Sentence)
WHERE report.at < $knownBy
WITH sentence, report, [report.start, report.end] AS span, report.reader AS reader, report.confidence AS confidence
RETURN sentence, span, reader, confidence
ORDER BY
  CASE report.factuality
    WHEN 'ASSERTED' THEN 0 WHEN 'REPORTED' THEN 1 WHEN 'CLAIMED' THEN 2 WHEN 'EXPECTED' THEN 3 WHEN 'HYPOTHETICAL' THEN 4 ELSE 5
  END,
  report.at, sentence.index, report.start
LIMIT $first
