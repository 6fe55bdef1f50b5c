// Statements by id. Each is written once, with its article: to look for another one with its id would slow that down.
CREATE INDEX statement_id IF NOT EXISTS FOR (statement:Statement) ON (statement.id)
