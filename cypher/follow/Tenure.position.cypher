// The position of a tenure.
MATCH (tenure:Tenure {id: $id})
MATCH (tenure)-[:OF_POSITION]->(position:Position)
RETURN position
