// The events an article reports, in the order of the text.
MATCH (article:Article {id: $id})
MATCH (article)-[:HAS_SENTENCE]->(:Sentence)-[report:REPORTS]->(event:Event)
WITH event, min(report.start) AS place
RETURN event
ORDER BY place, event.id
LIMIT $first
