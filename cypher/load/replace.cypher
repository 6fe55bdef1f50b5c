// Connects articles with the earlier versions of themselves: same headline, day and source, or same address, and other words.
UNWIND $given.ids AS id
MATCH (article:Article {id: id})
MATCH (other:Article)
WHERE (other.version = article.version OR other.url = article.url) AND other.id <> id AND NOT other.isStub
WITH article, other,
  [coalesce(article.updatedOn, article.publishedOn, ''), article.id] > [coalesce(other.updatedOn, other.publishedOn, ''), other.id]
    AS isLater
WITH CASE WHEN isLater THEN article ELSE other END AS later, CASE WHEN isLater THEN other ELSE article END AS earlier, article
MERGE (later)-[:REPLACES]->(earlier)
RETURN DISTINCT article.id
