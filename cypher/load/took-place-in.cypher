// Connects events with where they took place.
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (place:Entity {id: row.place})
MERGE (event)-[:TOOK_PLACE_IN]->(place)
