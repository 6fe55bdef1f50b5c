// The words of statements, to search in: marks and capitals make no difference.
CREATE FULLTEXT INDEX text_of_statement IF NOT EXISTS FOR (statement:Statement) ON EACH [statement.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
