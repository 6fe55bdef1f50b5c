import { getIntrospectionQuery, parse } from "graphql";
import { USUAL_LIMITS } from "../../src/api/limits";
import { tooLarge } from "../../src/api/measure";

const refusals = (query: string): readonly string[] =>
  tooLarge(parse(query), USUAL_LIMITS).map(({ message }) => message);

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
  expect(refusal).toMatch(/^The question has \d+ fields, fragments included; 1000 are allowed/);
  expect(performance.now() - start).toBeLessThan(200);
});

test("fragments in a circle are refused, however long the circle, and do not hang", () => {
  const circle = "{ summary { ...A } } fragment A on Summary { ...B } fragment B on Summary { x { ... { ...A } } }";
  expect(refusals(circle)).toEqual(["The fragment `A` spreads itself."]);
});

test("a fragment that nobody wrote is none, whatever other objects have under its name", () => {
  expect(refusals("{ ...constructor }")).toEqual([]);
  expect(refusals("{ summary { ...hasOwnProperty } }")).toEqual([]);
});

test("a field twenty times in one place is allowed, one more is not, nor a fragment", () => {
  const times = (count: number, word: string) => `{ summary { ${`${word} `.repeat(count)} } }`;
  expect(refusals(times(20, "articles"))).toEqual([]);
  expect(refusals(times(21, "articles"))).toHaveLength(1);
  expect(refusals(times(21, "... on Summary { articles }"))).toHaveLength(1);
});

test("an IDE's whole introspection is allowed once, ten of them are not", () => {
  const whole = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true });
  expect(refusals(whole)).toEqual([]);
  const inside = whole.slice(whole.indexOf("__schema"), whole.indexOf("fragment FullType")).trim().slice(0, -1);
  const ten = Array.from({ length: 10 }, (_, i) => `s${i}: ${inside}`).join("\n");
  expect(refusals(`{ ${ten} } ${whole.slice(whole.indexOf("fragment FullType"))}`)).toContainEqual(
    expect.stringContaining("names of the schema"),
  );
});
