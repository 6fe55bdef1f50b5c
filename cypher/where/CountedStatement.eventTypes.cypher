// Statements that perform or are about events of some types.
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)-[:PERFORMS|ABOUT]->(event:Event)
  WHERE event.type IN $eventTypes
}
RETURN statement
