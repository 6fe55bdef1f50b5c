// Objects of any kind by their ids; entities by Wikidata id, too.
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Entity {id: id}) RETURN node
  UNION MATCH (node:Entity {wikidata: id}) RETURN node
  UNION MATCH (node:Article {id: id}) RETURN node
  UNION MATCH (node:Statement {id: id}) RETURN node
  UNION MATCH (node:Event {id: id}) RETURN node
  UNION MATCH (node:Topic {id: id}) RETURN node
  UNION MATCH (node:Position {id: id}) RETURN node
  UNION MATCH (node:Tenure {id: id}) RETURN node
  UNION MATCH (node:Membership {id: id}) RETURN node
  UNION MATCH (node:Sentence {id: id}) RETURN node
  UNION MATCH (node:Story {id: id}) RETURN node
  UNION MATCH (node:Mention {id: id}) RETURN node
}
RETURN node
