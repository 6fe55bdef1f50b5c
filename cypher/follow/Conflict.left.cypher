// The sentence on one side of a disagreement: what is said to be so.
WITH $about AS about, $kind AS kind, $sides AS sides
CALL (about, kind, sides) {
  MATCH (about:Event)<-[report:REPORTS]-(sentence:Sentence)
  WHERE kind = 'CLAIMED_AND_DENIED' AND report.factuality IN ['ASSERTED', 'REPORTED', 'CLAIMED']
  RETURN sentence, [report.start, report.end] AS span, report.reader AS reader, report.confidence AS confidence, coalesce(report.at, 0) AS toldAt
  UNION ALL
  MATCH (about:Statement)-[:IN_SENTENCE]->(sentence:Sentence)
  WHERE kind = 'STATEMENT_DENIED'
  MATCH (article:Article {id: sentence.articleId})
  RETURN sentence, [sentence.start, sentence.end] AS span, article.reader AS reader, about.confidence AS confidence, coalesce(about.at, 0) AS toldAt
  UNION ALL
  UNWIND sides[0..1] AS side
  MATCH (side:Tenure)-[support:SUPPORTED_BY]->(sentence:Sentence)
  WHERE kind = 'TWO_HOLDERS'
  RETURN sentence, [sentence.start, sentence.end] AS span, support.reader AS reader, support.confidence AS confidence, coalesce(support.at, 0) AS toldAt
  UNION ALL
  MATCH (about:Tenure)-[support:SUPPORTED_BY]->(sentence:Sentence)
  WHERE kind = 'DIFFERENT_DATES'
    AND (support.from = about.differingFrom[0] OR support.to = about.differingTo[0])
  RETURN sentence, [sentence.start, sentence.end] AS span, support.reader AS reader, support.confidence AS confidence, coalesce(support.at, 0) AS toldAt
}
WITH sentence, span, reader, confidence, toldAt
RETURN sentence, span, reader, confidence
ORDER BY toldAt DESC, sentence.index, sentence.id
LIMIT 1
