// The topics that are part of a topic, by their labels.
MATCH (topic:Topic {id: $id})
MATCH (topic)<-[:BROADER]-(narrower:Topic)
RETURN narrower
ORDER BY narrower.label, narrower.id
