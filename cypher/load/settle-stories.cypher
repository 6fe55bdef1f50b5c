// Works out what stories are called and how long they run: the first article names a story.
UNWIND $given.ids AS id
MATCH (story:Story {id: id})
WITH story,
  COLLECT {
    MATCH (first)<-[includes:INCLUDES]-() WHERE includes.storyId = story.id AND includes.at IS NOT NULL
    WITH first, includes ORDER BY includes.storyId, includes.at, first.id LIMIT 1
    RETURN first {.id, .headline, .publishedOn, .publishedAt}
  }[0] AS first,
  COLLECT {
    MATCH (last)<-[includes:INCLUDES]-() WHERE includes.storyId = story.id AND includes.at IS NOT NULL
    WITH last, includes ORDER BY includes.storyId DESC, includes.at DESC, last.id DESC LIMIT 1
    RETURN last {.publishedOn, .publishedAt}
  }[0] AS last
SET story += {
  title: first.headline, from: first.publishedOn, to: last.publishedOn,
  firstId: first.id, firstAt: first.publishedAt, at: last.publishedAt,
  articleCount: COUNT { (story)-[:INCLUDES]->() }
}
