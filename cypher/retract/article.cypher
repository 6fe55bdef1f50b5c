// Removes an article; where another page shows its teaser, it is a stub again.
MATCH (article:Article {id: $given.id})
OPTIONAL MATCH (article)-[:RELATED_TO]->(stub:Article {isStub: true})
WHERE NOT EXISTS { MATCH (other:Article)-[:RELATED_TO]->(stub) WHERE other <> article }
DETACH DELETE stub
WITH DISTINCT article
CALL (article) {
  WITH article
  WHERE NOT EXISTS { (:Article)-[:RELATED_TO]->(article) }
  DETACH DELETE article
}
WITH article
WHERE EXISTS { (:Article)-[:RELATED_TO]->(article) }
OPTIONAL MATCH (article)-[link:MENTIONS|COVERS|HAS_TOPIC|FROM_SOURCE|FILED_FROM|RELATED_TO|REPLACES]->()
DELETE link
WITH DISTINCT article
SET article:UnlistedArticle, article = article {.id, .hash, .headline, .language, .text, bylines: [], isStub: true, listedAt: -9007199254740991}
