// The nearest articles, before and after, about the same one with one more of the cast in common, not more than a week away; and their stories.
// Most articles are alone with their subject that week, which one look into the index tells. The first articles of all are planned while
// the graph holds none: without its hint that plan goes through every article, and it stays for thousands.
UNWIND $given.articles AS id
MATCH (article:Article {id: id})
USING INDEX SEEK article:Article(id)
WHERE article.publishedAt IS NOT NULL AND article.lead IS NOT NULL
  AND EXISTS {
    MATCH (other:Article)
    USING INDEX SEEK other:Article(lead, publishedAt, id)
    WHERE other.lead = article.lead AND other.publishedAt >= article.publishedAt - $given.apart
      AND other.publishedAt <= article.publishedAt + $given.apart AND other.id IS NOT NULL AND other.id <> id
  }
CALL (article) {
  UNWIND article.cast AS member
  CALL (article, member) {
    MATCH (before:Article)
    USING INDEX before:Article(lead, publishedAt, id)
    WHERE before.lead = article.lead AND before.publishedAt >= article.publishedAt - $given.apart AND before.publishedAt <= article.publishedAt
      AND before.id IS NOT NULL AND (before.publishedAt < article.publishedAt OR before.id < article.id) AND member IN before.cast
    RETURN before AS neighbour
    ORDER BY before.lead DESC, before.publishedAt DESC, before.id DESC
    LIMIT 1
    UNION
    MATCH (after:Article)
    USING INDEX after:Article(lead, publishedAt, id)
    WHERE after.lead = article.lead AND after.publishedAt <= article.publishedAt + $given.apart AND after.publishedAt >= article.publishedAt
      AND after.id IS NOT NULL AND (after.publishedAt > article.publishedAt OR after.id > article.id) AND member IN after.cast
    RETURN after AS neighbour
    ORDER BY after.lead, after.publishedAt, after.id
    LIMIT 1
  }
  RETURN DISTINCT neighbour
}
OPTIONAL MATCH (neighbour)<-[:INCLUDES]-(story:Story)
RETURN article.id, article.publishedAt, neighbour.id, neighbour.publishedAt, story.id, story.firstId, story.firstAt
