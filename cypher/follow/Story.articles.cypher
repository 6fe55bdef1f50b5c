// The articles of a story, newest first.
MATCH (story:Story {id: $id})
MATCH (article)<-[includes:INCLUDES]-()
WHERE includes.storyId = story.id AND includes.at >= coalesce($from, -9007199254740991) AND includes.at < coalesce($to, 9007199254740991)
RETURN article
ORDER BY includes.storyId DESC, includes.at DESC, article.id DESC
LIMIT $first
