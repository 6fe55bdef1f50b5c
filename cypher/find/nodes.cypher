// Objects of any kind by their ids, which say where to look; entities by Wikidata id, too.
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Entity {id: id}) RETURN node
  UNION UNWIND [own IN [id] WHERE own STARTS WITH 'Q'] AS own MATCH (node:Entity {wikidata: own}) RETURN node
  UNION UNWIND [own IN [id] WHERE own STARTS WITH 'article:'] AS own MATCH (node:Article {id: own}) RETURN node
  UNION UNWIND [own IN [id] WHERE own STARTS WITH 'statement:'] AS own MATCH (node:Statement {id: own}) RETURN node
  UNION UNWIND [own IN [id] WHERE own STARTS WITH 'event:'] AS own MATCH (node:Event {id: own}) RETURN node
  UNION UNWIND [own IN [id] WHERE own STARTS WITH 'topic:'] AS own MATCH (node:Topic {id: own}) RETURN node
  UNION UNWIND [own IN [id] WHERE own STARTS WITH 'position:'] AS own MATCH (node:Position {id: own}) RETURN node
  UNION UNWIND [own IN [id] WHERE own STARTS WITH 'tenure:'] AS own MATCH (node:Tenure {id: own}) RETURN node
  UNION UNWIND [own IN [id] WHERE own STARTS WITH 'membership:'] AS own MATCH (node:Membership {id: own}) RETURN node
  UNION UNWIND [own IN [id] WHERE own CONTAINS '#'] AS own MATCH (node:Sentence {id: own}) RETURN node
  UNION UNWIND [own IN [id] WHERE own STARTS WITH 'story:'] AS own MATCH (node:Story {id: own}) RETURN node
  UNION UNWIND [own IN [id] WHERE own STARTS WITH 'mention:'] AS own MATCH (node:Mention {id: own}) RETURN node
}
RETURN node
