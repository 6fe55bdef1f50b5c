// The articles that report an event, newest first.
MATCH (event:Event {id: $id})
MATCH (article)-[cover:COVERS]->()
WHERE cover.eventId = event.id AND cover.at >= coalesce($from, -9007199254740991) AND cover.at < coalesce($to, 9007199254740991)
RETURN article
ORDER BY cover.eventId DESC, cover.at DESC, article.id DESC
LIMIT $first
