// Who and what an article mentions, in the order of the text.
MATCH (article:Article {id: $id})
MATCH (article)-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(mention:Mention)
RETURN mention
ORDER BY mention.start, mention.id
LIMIT $first
