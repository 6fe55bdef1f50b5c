// Removes tenures and memberships that no sentence and no background supports any more, and positions that nobody held then.
UNWIND $given.ids AS id
MATCH (term:Tenure|Membership {id: id})
WHERE NOT EXISTS { (term)-[:SUPPORTED_BY]->() } AND term.isBackground IS NULL
OPTIONAL MATCH (term)-[:OF_POSITION]->(position:Position)
WHERE position.isBackground IS NULL AND NOT EXISTS { MATCH (position)<-[:OF_POSITION]-(other) WHERE other <> term }
DETACH DELETE term, position
