// The sentences that speak of a membership, newest first; background facts have none.
MATCH (membership:Membership {id: $id})
MATCH (membership)-[support:SUPPORTED_BY]->(sentence:Sentence)
WITH sentence, support, [sentence.start, sentence.end] AS span, support.reader AS reader, support.confidence AS confidence
RETURN sentence, span, reader, confidence
ORDER BY support.at DESC, sentence.id
LIMIT $first
