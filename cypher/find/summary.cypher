// What the graph holds, and its first and last article.
UNWIND [{
  articles: COUNT { (:Article) } - COUNT { (:UnlistedArticle) },
  statements: COUNT { (:Statement) },
  events: COUNT { (:Event) },
  people: COUNT { (:Person) },
  organisations: COUNT { (:Organisation) },
  places: COUNT { (:Place) },
  topics: COUNT { (:Topic) },
  stories: COUNT { (:Story) },
  first: COLLECT {
    MATCH (article:Article) WHERE article.publishedAt IS NOT NULL AND article.id IS NOT NULL
    RETURN article ORDER BY article.publishedAt, article.id LIMIT 1
  }[0],
  last: COLLECT {
    MATCH (article:Article) WHERE article.publishedAt IS NOT NULL AND article.id IS NOT NULL
    RETURN article ORDER BY article.publishedAt DESC, article.id DESC LIMIT 1
  }[0]
}] AS held
WITH held.articles AS articles, held.statements AS statements, held.events AS events, held.people AS people,
  held.organisations AS organisations, held.places AS places, held.topics AS topics, held.stories AS stories,
  held.first AS first, held.last AS last
RETURN articles, statements, events, people, organisations, places, topics, stories, first, last
