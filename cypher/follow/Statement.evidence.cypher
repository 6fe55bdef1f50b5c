// The sentences of a statement with its content in each, or its cue where a sentence holds nothing else of it.
MATCH (statement:Statement {id: $id})
MATCH (statement)-[place:IN_SENTENCE]->(sentence:Sentence)
MATCH (article:Article {id: statement.articleId})
WITH sentence, place, article.reader AS reader, statement.confidence AS confidence,
  CASE
    WHEN statement.contentStarts[0] < sentence.end AND statement.contentEnds[-1] > sentence.start
      THEN [statement.contentStarts[0], statement.contentEnds[-1]]
    ELSE [statement.cueStart, statement.cueEnd]
  END AS span
RETURN sentence, span, reader, confidence
ORDER BY place.order, sentence.id
