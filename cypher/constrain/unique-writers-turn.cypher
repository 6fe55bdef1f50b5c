// Keeps `id` unique among nodes labelled WritersTurn.
CREATE CONSTRAINT writers_turn IF NOT EXISTS FOR (turn:WritersTurn) REQUIRE turn.id IS UNIQUE
