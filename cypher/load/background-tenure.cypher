// Writes what the background says of tenures.
UNWIND $rows AS row
MERGE (tenure:Tenure {id: row.id})
WITH tenure, row
MATCH (person:Entity {id: row.person})
MATCH (position:Position {id: row.position})
MERGE (person)-[:HOLDS]->(tenure)
MERGE (tenure)-[:OF_POSITION]->(position)
WITH tenure, row {.backgroundFrom, .backgroundTo, .backgroundStatus, .backgroundIsLeader} AS said
WHERE any(key IN keys(said) WHERE coalesce(tenure[key], '') <> coalesce(said[key], ''))
SET tenure += said
