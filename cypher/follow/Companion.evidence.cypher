// The newest sentences that mention a companion, those that mention both first.
MATCH (entity:Entity {id: $id})<-[:MENTIONS]-(:Article)-[:MENTIONS]->(companion:Entity {id: $companion})
MATCH (article)-[naming:MENTIONS]->()
WHERE naming.entityId = companion.id AND naming.at IS NOT NULL AND EXISTS { (article)-[:MENTIONS]->(entity) }
WITH entity, companion, article, naming
ORDER BY naming.entityId DESC, naming.at DESC, article.id DESC
LIMIT $first
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:HAS_MENTION]->(mention:Mention)-[:REFERS_TO]->(companion)
WITH entity, article, naming, sentence, min([mention.start, mention.end]) AS span,
  EXISTS { (sentence)-[:HAS_MENTION]->(:Mention)-[:REFERS_TO]->(entity) } AS isTogether
WITH sentence, naming, span, isTogether, article.reader AS reader, null AS confidence
RETURN sentence, span, reader, confidence
ORDER BY isTogether DESC, naming.at DESC, sentence.index, sentence.id
LIMIT $first
