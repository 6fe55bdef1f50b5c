// Writes who held which position; since when and until when follows from what supports it.
UNWIND $rows AS row
MERGE (tenure:Tenure {id: row.id})
WITH tenure, row
MATCH (person:Entity {id: row.person})
MATCH (position:Position {id: row.position})
MERGE (person)-[:HOLDS]->(tenure)
MERGE (tenure)-[:OF_POSITION]->(position)
