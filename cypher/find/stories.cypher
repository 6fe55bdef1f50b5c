// All stories, the one that was told last first; of a period those that touch it.
MATCH (story:Story)
WHERE story.at >= coalesce($from, -9007199254740991) AND story.id IS NOT NULL AND story.firstAt < coalesce($to, 9007199254740991)
RETURN story
ORDER BY story.at DESC, story.id DESC
LIMIT $first
