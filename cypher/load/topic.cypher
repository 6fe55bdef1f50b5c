// Puts articles under their topics; a topic that no list of topics named gets the label it was told with.
UNWIND $given.rows AS row
MERGE (topic:Topic {id: row.topic})
ON CREATE SET topic.code = row.code, topic.label = row.label
WITH topic, row
MATCH (article:Article {id: row.article})
MERGE (article)-[on:HAS_TOPIC]->(topic)
ON CREATE SET on.topicId = row.topic, on.at = row.at, on.score = toFloat(row.score)
