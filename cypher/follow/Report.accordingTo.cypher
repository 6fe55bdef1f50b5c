// The one who says so where the article itself does not.
MATCH (sentence:Sentence {id: $id})-[report:REPORTS]->(event:Event)
MATCH (entity:Entity {id: report.accordingTo})
RETURN entity
