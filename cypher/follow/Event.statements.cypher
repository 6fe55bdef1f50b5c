// The statements that perform an event, are about it or are where it is reported, newest first.
MATCH (event:Event {id: $id})
CALL (event) {
  MATCH (event)<-[:PERFORMS|ABOUT]-(statement:Statement) RETURN statement
  UNION
  MATCH (event)<-[report:REPORTS]-(:Sentence)
  MATCH (statement:Statement {id: report.statementId}) RETURN statement
}
WITH statement
RETURN statement
ORDER BY coalesce(statement.at, 0) DESC, statement.id DESC
LIMIT $first
