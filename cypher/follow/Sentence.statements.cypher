// The statements that a sentence carries, whole or in part.
MATCH (sentence:Sentence {id: $id})
MATCH (sentence)<-[:IN_SENTENCE]-(statement:Statement)
RETURN statement
ORDER BY coalesce(statement.contentStarts[0], 0), statement.id
