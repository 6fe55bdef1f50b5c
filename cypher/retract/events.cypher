// Removes the events that no article tells of any more, and of the others what none of those that do tells.
UNWIND $given.ids AS id
MATCH (event:Event {id: id})
CALL (event) {
  MATCH (event)-[link:TAKES_PART|ABOUT|TOOK_PLACE_IN|PART_OF|CAUSED_BY|RESPONSE_TO]-(other)
  WHERE (type(link) = 'TAKES_PART' OR startNode(link) = event) AND NOT EXISTS {
    MATCH (event)<-[cover:COVERS]-()
    WHERE type(link) + ' ' + coalesce(link.role + ' ', '') + other.id IN cover.tells
  }
  DELETE link
}
WITH event
WHERE NOT EXISTS { (event)<-[:COVERS]-() }
DETACH DELETE event
RETURN count(*)
