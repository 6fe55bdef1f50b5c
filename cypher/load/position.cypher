// Writes positions; of several spellings of a title, the choice does not depend on who came first.
UNWIND $rows AS row
MERGE (position:Position {id: row.id})
ON CREATE SET position.title = row.title, position.isHead = row.isHead, position.isSingleSeat = row.isHead
WITH position, row
MATCH (body:Entity {id: row.of})
MERGE (position)-[:OF]->(body)
WITH position, row,
  CASE WHEN position.isBackground OR position.title < row.title THEN position.title ELSE row.title END AS title,
  CASE WHEN position.isBackground THEN position.isHead ELSE position.isHead OR row.isHead END AS isHead
WHERE position.title <> title OR position.isHead <> isHead
SET position.title = title, position.isHead = isHead, position.isSingleSeat = isHead
