import { namesFor, renamed } from "../../../src/graph/cypher/rename";

const names = namesFor(3, new Map([["entity", "entity_2"]]));

describe("giving a part of a question its own names", () => {
  it("numbers variables and parameters, and takes over those of the parent", () => {
    expect(renamed("MATCH (entity)-[said:SAID]->(s) WHERE s.at < $to", names)).toBe(
      "MATCH (entity_2)-[said_3:SAID]->(s_3) WHERE s_3.at < $to_3",
    );
  });

  it.each([
    ["a string", "RETURN 'said \\'entity\\' $to'"],
    ["a comment", "// the entity said $to\n"],
    ["a label", "MATCH (:Entity&!Group)"],
    ["a function", "RETURN size([]) + toLower('A')"],
    ["a quoted name", "MATCH (:`said to`)"],
    ["a literal", "RETURN true, false, null, 1.5"],
  ])("leaves %s alone", (_, text) => expect(renamed(text, names)).toBe(text));

  it("leaves properties and map keys alone, but not what they are compared with", () => {
    expect(renamed("MATCH (a {id: entity.id, said: said})", names)).toBe("MATCH (a_3 {id: entity_2.id, said: said_3})");
  });

  it("renames inside of subqueries, lists and conditions on labels", () => {
    expect(renamed("COUNT { (entity)<--(x) } + size([x IN xs WHERE x:Event])", names)).toBe(
      "COUNT { (entity_2)<--(x_3) } + size([x_3 IN xs_3 WHERE x_3:Event])",
    );
  });

  it("keeps the names of the first part as they are written", () => {
    expect(renamed("MATCH (a {id: $id})", namesFor(1, new Map()))).toBe("MATCH (a {id: $id})");
  });
});
