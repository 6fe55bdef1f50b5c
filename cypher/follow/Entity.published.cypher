// The articles that come from an agency or publisher, newest first.
MATCH (entity:Entity {id: $id})
MATCH (article)-[published:FROM_SOURCE]->()
WHERE published.entityId = entity.id AND published.at >= coalesce($from, -9007199254740991) AND published.at < coalesce($to, 9007199254740991)
RETURN article
ORDER BY published.entityId DESC, published.at DESC, article.id DESC
LIMIT $first
