// Whoever holds a position: on a day when one is asked for, else those known to be in office.
MATCH (position:Position {id: $id})
MATCH (position)<-[:OF_POSITION]-(tenure:Tenure)
WHERE $asOf IS NOT NULL OR tenure.status = 'CURRENT'
RETURN tenure
ORDER BY tenure.fromDay DESC, tenure.id
