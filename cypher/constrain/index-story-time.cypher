// Stories by their last article.
CREATE INDEX story_time IF NOT EXISTS FOR (story:Story) ON (story.at, story.id)
