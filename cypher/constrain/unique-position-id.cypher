// Keeps `id` unique among nodes labelled Position.
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (position:Position) REQUIRE position.id IS UNIQUE
