// One story by its id.
MATCH (story:Story {id: $id})
RETURN story
