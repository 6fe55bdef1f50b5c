import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { conditionOf, parseFile } from "../../../src/graph/cypher/file";
import { namesFor, renamed } from "../../../src/graph/cypher/rename";
import { tokens } from "../../../src/graph/cypher/tokens";

const CYPHER = join(__dirname, "../../../cypher");
const folders = readdirSync(CYPHER);
const namesIn = (folder: string) => readdirSync(join(CYPHER, folder)).map((file) => `${folder}/${file}`);
const read = (name: string) => readFileSync(join(CYPHER, name), "utf8");

describe("every file of cypher/", () => {
  it.each(folders.flatMap(namesIn))("%s begins by saying what it does", (name) => {
    expect(read(name)).toMatch(/^\/\/ [A-Z].*[.:]\n/);
  });
});

describe("every file of follow/", () => {
  it.each(namesIn("follow"))(
    "%s can stand inside of itself: the two share the parent's variables and no other",
    (name) => {
      const { body } = parseFile(read(name), { bindsParent: true });
      const parent = variables(parentClauseOf(read(name), body));
      const outer = renamed(body, namesFor(2, new Map()));
      const inner = renamed(body, namesFor(3, new Map(parent.map((variable) => [variable, `${variable}_2`]))));
      const shared = variables(inner).filter((variable) => variables(outer).includes(variable));
      expect(parent.map((variable) => `${variable}_2`)).toEqual(expect.arrayContaining(shared));
      expect(variables(body).some((variable) => parent.includes(variable))).toBe(true);
    },
  );

  it.each(namesIn("follow"))("%s puts an object's own order on what it cuts off", (name) => {
    const { limit, order } = parseFile(read(name), { bindsParent: true });
    if (limit !== null) expect(order.length).toBeGreaterThanOrEqual(1);
    expect(limit ?? "").toMatch(/^(\$first|1|)$/);
  });
});

describe("every file of where/", () => {
  it.each(namesIn("where"))("%s is a condition that can be joined to others by AND", (name) => {
    const outside = tokens(conditionOf(read(name))).filter(({ depth }) => depth === 0);
    expect(outside.map(({ text }) => text)).not.toContain("OR");
    expect(outside.length).toBeGreaterThan(0);
  });
});

const variables = (text: string): readonly string[] => [
  ...new Set(tokens(text).flatMap(({ kind, text: name }) => (kind === "VARIABLE" ? [name] : []))),
];

/** The clause that finds the parent: what a follow file has before the body that is nested. */
const parentClauseOf = (text: string, body: string): string => {
  const whole = parseFile(text, { bindsParent: false }).body;
  return whole.slice(0, whole.length - body.length);
};
