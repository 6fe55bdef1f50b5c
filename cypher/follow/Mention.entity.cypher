// Whom or what a mention means.
MATCH (mention:Mention {id: $id})
MATCH (mention)-[:REFERS_TO]->(entity:Entity)
RETURN entity
