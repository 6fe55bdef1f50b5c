// Writes articles; one known as a teaser's stub until now becomes a whole one. Returns the database's own number of each.
UNWIND $given.rows AS row
MERGE (article:Article {id: row.id})
SET article += row {
  .hash, .version, .headline, .bylines, .publishedOn, .publishedAt, .publishedPrecision, .updatedOn, .language, .url, .text,
  .reader, .readerVersion, .lead, .cast, isStub: false, loadedAt: timestamp(),
  listedAt: coalesce(row.publishedAt, -9007199254740991)
}
REMOVE article:UnlistedArticle
RETURN row.id, id(article)
