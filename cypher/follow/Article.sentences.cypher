// The sentences of an article in their order, of some zones only when asked.
MATCH (article:Article {id: $id})
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
WHERE $zones IS NULL OR sentence.zone IN $zones
RETURN sentence
ORDER BY sentence.index, sentence.id
