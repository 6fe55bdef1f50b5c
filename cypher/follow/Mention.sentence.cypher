// The sentence a mention stands in.
MATCH (mention:Mention {id: $id})
MATCH (mention)<-[:HAS_MENTION]-(sentence:Sentence)
RETURN sentence
