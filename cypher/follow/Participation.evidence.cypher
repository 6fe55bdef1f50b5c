// The sentences that report an event, those that mention the participant first.
MATCH (entity:Entity {id: $entity})-[:TAKES_PART {role: $role}]->(event:Event {id: $id})
MATCH (event)<-[report:REPORTS]-(sentence:Sentence)
WITH sentence, report, [report.start, report.end] AS span, report.reader AS reader, report.confidence AS confidence,
  EXISTS { (sentence)-[:HAS_MENTION]->(:Mention)-[:REFERS_TO]->(entity) } AS isNamed
RETURN sentence, span, reader, confidence
ORDER BY isNamed DESC, report.at, sentence.index, report.start
LIMIT $first
