// The sentence on the other side of a disagreement: what is said not to be so, or to be otherwise.
WITH $about AS about, $kind AS kind, $sides AS sides
CALL (about, kind, sides) {
  MATCH (about:Event)<-[report:REPORTS]-(sentence:Sentence)
  WHERE kind = 'CLAIMED_AND_DENIED' AND report.factuality = 'NEGATED'
  RETURN sentence, [report.start, report.end] AS span, report.reader AS reader, report.confidence AS confidence, coalesce(report.at, 0) AS toldAt
  UNION ALL
  UNWIND sides[0..1] AS side
  MATCH (side:Event)<-[report:REPORTS]-(sentence:Sentence)
  WHERE kind = 'STATEMENT_DENIED'
  RETURN sentence, [report.start, report.end] AS span, report.reader AS reader, report.confidence AS confidence, coalesce(report.at, 0) AS toldAt
  UNION ALL
  UNWIND sides[1..2] AS side
  MATCH (side:Tenure)-[support:SUPPORTED_BY]->(sentence:Sentence)
  WHERE kind = 'TWO_HOLDERS'
  RETURN sentence, [sentence.start, sentence.end] AS span, support.reader AS reader, support.confidence AS confidence, coalesce(support.at, 0) AS toldAt
  UNION ALL
  MATCH (about:Tenure)-[support:SUPPORTED_BY]->(sentence:Sentence)
  WHERE kind = 'DIFFERENT_DATES'
    AND (support.from = about.differingFrom[1] OR support.to = about.differingTo[1])
  RETURN sentence, [sentence.start, sentence.end] AS span, support.reader AS reader, support.confidence AS confidence, coalesce(support.at, 0) AS toldAt
}
WITH sentence, span, reader, confidence, toldAt
RETURN sentence, span, reader, confidence
ORDER BY toldAt DESC, sentence.index, sentence.id
LIMIT 1
