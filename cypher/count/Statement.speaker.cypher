// What somebody said in a period.
MATCH ()-[said:SAID]->(statement)
WHERE said.entityId = $speaker AND said.at >= coalesce($from, -9007199254740991) AND said.at < coalesce($to, 9007199254740991)
RETURN statement
