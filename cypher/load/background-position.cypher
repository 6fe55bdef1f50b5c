// Writes the background's positions.
UNWIND $rows AS row
MERGE (position:Position {id: row.id})
WITH position, row
MATCH (body:Entity {id: row.of})
MERGE (position)-[:OF]->(body)
WITH position, row
WHERE NOT coalesce(position.isBackground, false) OR position.title <> row.title OR position.isHead <> row.isHead
SET position.isBackground = true, position.title = row.title, position.isHead = row.isHead, position.isSingleSeat = row.isHead
