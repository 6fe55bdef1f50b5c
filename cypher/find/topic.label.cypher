// One topic by its label, upper and lower case alike.
MATCH (topic:Topic)
WHERE topic.label IS NOT NULL AND topic.id IS NOT NULL AND toLower(topic.label) = toLower($label)
RETURN topic
ORDER BY topic.id
LIMIT 1
