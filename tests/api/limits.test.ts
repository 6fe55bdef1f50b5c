import { parse, validate } from "graphql";
import { LIMITS } from "../../src/api/limits";
import { buildApiSchema } from "../../src/api/schema";

const schema = buildApiSchema();

const refusals = (query: string): readonly string[] =>
  validate(schema, parse(query), LIMITS.rules).map(({ message }) => message);

/** A question `levels` levels deep: each companion's companions, down to their names. */
const deep = (levels: number): string =>
  `{ entity(id: "x") ${"{ companions { entity ".repeat(levels / 2 - 1)} { name } ${"} }".repeat(levels / 2 - 1)} }`;

test("twelve levels are allowed, fourteen are not", () => {
  expect(refusals(deep(12))).toEqual([]);
  expect(refusals(deep(14))).toEqual(["The question has 14 levels of fields; 12 are allowed. Ask it in parts."]);
});

test("levels count through fragments", () => {
  const hidden = deep(14).replace("{ name }", "{ ...Deep }");
  expect(refusals(`${hidden} fragment Deep on Entity { companions { articles } }`)).toHaveLength(1);
});

test("the question an IDE asks about the schema is never too deep", () => {
  const types = "type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } }";
  expect(refusals(`{ __schema { types { fields { ${types} } } } }`)).toEqual([]);
});

test("fifty aliases and twenty root fields are allowed, one more is not", () => {
  const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: articles`).join(" ");
  expect(refusals(`{ summary { ${aliases(50)} } }`)).toEqual([]);
  expect(refusals(`{ summary { ${aliases(51)} } }`)).toEqual([
    "The question has 51 aliases; 50 are allowed. Ask it in parts.",
  ]);
  const roots = (count: number) => Array.from({ length: count }, (_, i) => `r${i}: summary { articles }`).join(" ");
  expect(refusals(`{ ${roots(20)} }`)).toEqual([]);
  expect(refusals(`{ ${roots(21)} }`)).toEqual(["The question has 21 root fields; 20 are allowed. Ask it in parts."]);
});

test("a bomb of forty fragments is measured at once and refused", () => {
  const bomb = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Summary { ...F${i + 1} ...F${i + 1} }`).join(
    "\n",
  );
  const start = performance.now();
  const [refusal] = refusals(`{ summary { ...F0 } } ${bomb} fragment F40 on Summary { articles }`);
  expect(refusal).toMatch(/^The question has \d+ fields; 2000 are allowed/);
  expect(performance.now() - start).toBeLessThan(200);
});

test("fragments in a circle are left to GraphQL's own rule, and do not hang", () => {
  expect(refusals("{ summary { ...A } } fragment A on Summary { ...B } fragment B on Summary { ...A }")).toEqual([]);
});
