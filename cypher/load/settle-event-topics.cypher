// Connects events with the topics of the articles that tell of them; the feed repeats the event's time.
UNWIND $given.numbers AS number
MATCH (event)<-[:COVERS]-()-[:HAS_TOPIC]->(topic)
WHERE id(event) = number
WITH DISTINCT event, topic
MERGE (event)-[on:ON_TOPIC]->(topic)
SET on.topicId = topic.id, on.at = event.at
