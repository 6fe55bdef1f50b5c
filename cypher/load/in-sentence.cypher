// Connects statements with the sentences they stand in.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (sentence:Sentence {id: row.sentence})
CREATE (statement)-[:IN_SENTENCE {order: row.order}]->(sentence)
