import { drawn } from "../../src/cli/drawn-table";
import { tableOf } from "../../src/cli/table";

describe("an answer as a table", () => {
  it("has a row for each item of a connection, and names columns without its shells", () => {
    const people = { edges: [{ node: { name: "Rutte" } }, { node: { name: "Stoltenberg" } }], totalCount: 2 };
    expect(tableOf(people)).toEqual({
      columns: ["name", "totalCount"],
      rows: [{ name: "Rutte", totalCount: "2" }, { name: "Stoltenberg" }],
    });
  });

  it("lays inner lists below what they belong to, side by side", () => {
    const person = {
      name: "Rutte",
      aliases: ["Mark Rutte", "the Dutchman"],
      offices: [{ title: "a" }, { title: "b" }],
    };
    expect(tableOf([person]).rows).toEqual([
      { name: "Rutte", aliases: "Mark Rutte, the Dutchman", "offices.title": "a" },
      { "offices.title": "b" },
    ]);
  });

  it("gives an empty list no column", () => {
    expect(tableOf([{ name: "Rutte", offices: [] }])).toEqual({ columns: ["name"], rows: [{ name: "Rutte" }] });
  });

  it("shows nothing as a dash", () => {
    expect(drawn(tableOf({ url: null }))).toBe("url\n───\n–\n");
  });

  it("wraps long cells at words", () => {
    const text = "word ".repeat(30).trim();
    const lines = drawn(tableOf([{ id: "1", text }])).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(64);
    expect(lines.join(" ").match(/word/gu)).toHaveLength(30);
  });

  it("becomes records, a field a line, when it is wider than the terminal", () => {
    const people = [
      { name: "Rutte", description: "Secretary General of the alliance since the first of October" },
      { name: "Stoltenberg", description: null },
    ];
    expect(drawn(tableOf(people), 50)).toBe(
      [
        "name         Rutte",
        "description  Secretary General of the alliance",
        "             since the first of October",
        "───────────",
        "name         Stoltenberg",
        "description  –",
        "",
      ].join("\n"),
    );
  });
});
