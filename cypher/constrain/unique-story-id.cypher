// Keeps `id` unique among nodes labelled Story.
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (story:Story) REQUIRE story.id IS UNIQUE
