// Sentences by id. Each is written once, with its article: to look for another one with its id would slow that down.
CREATE INDEX sentence_id IF NOT EXISTS FOR (sentence:Sentence) ON (sentence.id)
