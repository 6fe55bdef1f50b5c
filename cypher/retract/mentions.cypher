// Removes where an article mentions somebody or something.
MATCH (:Article {id: $given.id})-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(mention:Mention)
DETACH DELETE mention
