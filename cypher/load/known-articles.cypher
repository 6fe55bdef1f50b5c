// Which of these articles are here already; a teaser's stub does not count.
UNWIND $given.ids AS id
MATCH (article:Article {id: id})
WHERE NOT article.isStub
RETURN article.id
