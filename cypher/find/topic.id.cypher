// One topic by its id.
MATCH (topic:Topic {id: $id})
RETURN topic
