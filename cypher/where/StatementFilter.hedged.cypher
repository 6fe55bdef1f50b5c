// Statements weakened by a word such as reportedly, or those that are not.
MATCH (statement:Statement)
WHERE (statement.hedge IS NOT NULL) = $hedged
RETURN statement
