// Keeps `id` unique among nodes labelled Tenure.
CREATE CONSTRAINT tenure_id IF NOT EXISTS FOR (tenure:Tenure) REQUIRE tenure.id IS UNIQUE
