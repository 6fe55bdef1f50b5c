// Mentions by id. Each is written once, with its article, and they are the most: to look for another one with its id would slow that down.
CREATE INDEX mention_id IF NOT EXISTS FOR (mention:Mention) ON (mention.id)
