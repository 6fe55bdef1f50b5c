// The person of a tenure.
MATCH (tenure:Tenure {id: $id})
MATCH (tenure)<-[:HOLDS]-(entity:Person)
RETURN entity
