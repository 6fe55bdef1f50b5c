// Writes the articles that only a teaser on another page tells of, unless they are known, and connects the two.
UNWIND $given.rows AS row
MATCH (article)
WHERE id(article) = row.article
MERGE (stub:Article {id: row.id})
ON CREATE SET stub:UnlistedArticle, stub += row {.hash, .headline, .language, .text, bylines: [], isStub: true, listedAt: -9007199254740991}
MERGE (article)-[:RELATED_TO]->(stub)
