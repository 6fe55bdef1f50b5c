// Writes topics; one that no list of topics named gets the label it was told with. Returns the database's own number of each.
UNWIND $given.rows AS row
MERGE (topic:Topic {id: row.id})
ON CREATE SET topic.code = row.code, topic.label = row.label
RETURN row.id, id(topic)
