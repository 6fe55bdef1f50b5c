// The words of event titles, to search in: marks and capitals make no difference.
CREATE FULLTEXT INDEX text_of_event IF NOT EXISTS FOR (event:Event) ON EACH [event.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
