// Keeps `id` unique among nodes labelled Mention.
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (mention:Mention) REQUIRE mention.id IS UNIQUE
