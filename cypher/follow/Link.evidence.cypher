// The sentences that a relation rests on, newest first; background facts have none.
WITH $source AS source, $target AS target, $basis AS basis
UNWIND basis AS ground
CALL (ground, source, target) {
  MATCH (ground:Statement)-[:IN_SENTENCE]->(sentence:Sentence)
  MATCH (article:Article {id: sentence.articleId})
  RETURN sentence, article.reader AS reader, ground.confidence AS confidence, coalesce(ground.at, 0) AS at, 0 AS apart,
    CASE
      WHEN ground.contentStarts[0] < sentence.end AND ground.contentEnds[-1] > sentence.start
        THEN [ground.contentStarts[0], ground.contentEnds[-1]]
      ELSE [ground.cueStart, ground.cueEnd]
    END AS span
  UNION ALL
  MATCH (ground:Event)<-[report:REPORTS]-(sentence:Sentence)
  RETURN sentence, report.reader AS reader, report.confidence AS confidence, coalesce(report.at, 0) AS at, 0 AS apart,
    [report.start, report.end] AS span
  UNION ALL
  MATCH (ground:Tenure|Membership)-[support:SUPPORTED_BY]->(sentence:Sentence)
  RETURN sentence, support.reader AS reader, support.confidence AS confidence, coalesce(support.at, 0) AS at, 0 AS apart,
    [sentence.start, sentence.end] AS span
  UNION ALL
  MATCH (ground:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:HAS_MENTION]->(mention:Mention)-[:REFERS_TO]->(target)
  WITH source, sentence, min([mention.start, mention.end]) AS span, ground
  RETURN sentence, ground.reader AS reader, null AS confidence, coalesce(ground.publishedAt, 0) AS at,
    CASE WHEN EXISTS { (sentence)-[:HAS_MENTION]->(:Mention)-[:REFERS_TO]->(source) } THEN 0 ELSE 1 END AS apart, span
}
WITH DISTINCT sentence, span, reader, confidence, at, apart
RETURN sentence, span, reader, confidence
ORDER BY apart, at DESC, sentence.index, sentence.id
LIMIT $first
