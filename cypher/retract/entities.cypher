// Removes the entities of which nothing is left but spellings.
UNWIND $given.ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.isBackground IS NULL AND NOT EXISTS {
  MATCH (entity)-[link]-()
  WHERE NOT link:NAMES
}
OPTIONAL MATCH (name:Name)-[:NAMES]->(entity)
WHERE NOT EXISTS { MATCH (name)-[:NAMES]->(other) WHERE other <> entity }
DETACH DELETE entity, name
