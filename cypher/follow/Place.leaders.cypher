// Whoever heads a country: on a day when one is asked for, else those known to be in office.
MATCH (entity:Entity {id: $id})
MATCH (entity)<-[:OF]-(position:Position)<-[:OF_POSITION]-(tenure:Tenure)
WHERE position.isHead AND ($asOf IS NOT NULL OR tenure.status = 'CURRENT')
RETURN tenure
ORDER BY coalesce(tenure.isLeader, false) DESC, tenure.fromDay DESC, tenure.id
