// Keeps `id` unique among nodes labelled Retraction.
CREATE CONSTRAINT retraction_id IF NOT EXISTS FOR (retraction:Retraction) REQUIRE retraction.id IS UNIQUE
