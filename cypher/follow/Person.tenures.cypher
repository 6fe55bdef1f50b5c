// The positions a person holds, held or will hold, the latest first.
MATCH (entity:Entity {id: $id})
MATCH (entity)-[:HOLDS]->(tenure:Tenure)
RETURN tenure
ORDER BY coalesce(tenure.fromDay, '') DESC, tenure.id DESC
LIMIT $first
