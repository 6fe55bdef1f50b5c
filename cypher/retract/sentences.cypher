// Removes the sentences of an article, and with them what they report and support.
MATCH (:Article {id: $given.id})-[:HAS_SENTENCE]->(sentence:Sentence)
DETACH DELETE sentence
