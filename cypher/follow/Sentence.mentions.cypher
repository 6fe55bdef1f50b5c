// Who and what a sentence mentions, in the order of the text.
MATCH (sentence:Sentence {id: $id})
MATCH (sentence)-[:HAS_MENTION]->(mention:Mention)
RETURN mention
ORDER BY mention.start, mention.id
