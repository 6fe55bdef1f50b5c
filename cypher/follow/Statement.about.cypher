// What a statement is about: entities, events and topics.
MATCH (statement:Statement {id: $id})
MATCH (statement)-[:ABOUT]->(node:Entity|Event|Topic)
WHERE $kinds IS NULL OR CASE WHEN node:Event THEN 'EVENT' WHEN node:Topic THEN 'TOPIC' ELSE node.kind END IN $kinds
RETURN node
ORDER BY node.id
LIMIT $first
