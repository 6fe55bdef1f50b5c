// All articles, newest first; last those without a date, among them the ones that only a teaser tells of. A period has none of these.
MATCH (article:Article)
WHERE article.listedAt >= coalesce($from, CASE WHEN $to IS NULL THEN -9007199254740991 ELSE -9007199254740990 END)
  AND article.listedAt < coalesce($to, 9007199254740991) AND article.id IS NOT NULL
RETURN article
ORDER BY article.listedAt DESC, article.id DESC
LIMIT $first
