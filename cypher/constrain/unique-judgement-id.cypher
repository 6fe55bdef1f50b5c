// Keeps `id` unique among nodes labelled Judgement.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE
