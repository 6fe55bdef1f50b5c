// Keeps `id` unique among nodes labelled Topic.
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (topic:Topic) REQUIRE topic.id IS UNIQUE
