// Who spoke about whom and how often, the most frequent first.
MATCH (statement:Statement {id: $id})
MATCH (speaker:Entity)-[:SAID]->(statement)-[:ABOUT]->(target:Entity)
WITH speaker, target, count(statement) AS count, max(statement.at) AS lastAt
RETURN speaker, target, count, lastAt
ORDER BY count DESC, speaker.id, target.id
LIMIT $first
