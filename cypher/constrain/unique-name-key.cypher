// Keeps `key` unique among nodes labelled Name.
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (name:Name) REQUIRE name.key IS UNIQUE
