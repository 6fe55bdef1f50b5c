// Statements by time: pages of all statements.
CREATE INDEX statement_time IF NOT EXISTS FOR (statement:Statement) ON (statement.at, statement.id)
