// Of some entities, events and topics the one that least was said about: the way in to what was said about all of them.
MATCH (thing:Entity|Event|Topic)
WHERE thing.id IN $anchors
RETURN thing
ORDER BY COUNT { (thing)<-[:ABOUT]-() }, thing.id
LIMIT 1
