// Keeps `id` unique among nodes labelled Membership.
CREATE CONSTRAINT membership_id IF NOT EXISTS FOR (membership:Membership) REQUIRE membership.id IS UNIQUE
