// Writes the articles that only a teaser on another page tells of, unless they are known.
UNWIND $rows AS row
MERGE (stub:Article {id: row.id})
ON CREATE SET stub += row {.hash, .headline, .language, .text, bylines: [], isStub: true}
