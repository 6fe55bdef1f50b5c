// Writes who held which position; of several spellings of a title, the choice does not depend on who came first.
UNWIND $given.rows AS row
MATCH (person)
WHERE id(person) = row.person
MATCH (body)
WHERE id(body) = row.of
MERGE (position:Position {id: row.position})
ON CREATE SET position.title = row.title, position.isHead = row.isHead
SET position += CASE
  WHEN row.isBackground THEN {title: row.title, isHead: row.isHead, isBackground: true}
  WHEN position.isBackground THEN {}
  ELSE {
    title: CASE WHEN position.title < row.title THEN position.title ELSE row.title END,
    isHead: position.isHead OR row.isHead
  }
END
SET position.isSingleSeat = position.isHead
MERGE (position)-[:OF]->(body)
MERGE (tenure:Tenure {id: row.id})
MERGE (person)-[:HOLDS]->(tenure)
MERGE (tenure)-[:OF_POSITION]->(position)
SET tenure += row.background
RETURN row.id, id(tenure)
