// Writes a list of topics, each under its broader one; its labels count before those that articles tell.
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
WITH topic, row
WHERE coalesce(topic.label, '') <> row.label OR coalesce(topic.code, '') <> row.code
SET topic.label = row.label, topic.code = row.code
