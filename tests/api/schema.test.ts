import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ASTNode,
  buildSchema,
  type GraphQLSchema,
  isTypeDefinitionNode,
  parse,
  print,
  printSchema,
  type TypeDefinitionNode,
  visit,
} from "graphql";
import { printedSchema } from "../../src/api/printed-schema";
import { buildApiSchema } from "../../src/api/schema";

const committed = (file: string) => readFileSync(join(__dirname, "../../schema", file), "utf8");

describe("the printed schema", () => {
  test("the committed file says what the code says (`npm run print:schema` makes it so)", () => {
    expect(committed("dateline.graphql")).toBe(printedSchema());
  });
});

describe("the promise", () => {
  const ours = members(buildApiSchema());
  const promised = members(buildSchema(committed("promised.graphql")));

  test("whatever we have is there exactly as promised: types, fields, arguments, defaults, enums, inputs", () => {
    const kept = [...ours].filter(([name]) => promised.has(name));
    expect(Object.fromEntries(kept)).toEqual(
      pick(
        promised,
        kept.map(([name]) => name),
      ),
    );
  });

  test("we have nothing beyond it", () => {
    expect([...ours.keys()].filter((name) => !promised.has(name))).toEqual([]);
  });

  test("nothing of it is missing", () => {
    expect([...promised.keys()].filter((name) => !ours.has(name))).toEqual([]);
  });
});

const pick = (all: ReadonlyMap<string, string>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, all.get(name)]));

/** Every type and every member of one, by its name (`Query.person`), as it is written in a schema without descriptions. */
function members(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const type of parse(printSchema(schema)).definitions) {
    if (!isTypeDefinitionNode(type)) continue;
    const parts = partsOf(type);
    found.set(type.name.value, heading(type));
    for (const part of parts) found.set(`${type.name.value}.${part.name.value}`, withoutDescriptions(part));
  }
  return found;
}

function partsOf(type: TypeDefinitionNode) {
  if ("fields" in type) return type.fields ?? [];
  return "values" in type ? (type.values ?? []) : [];
}

/** A type's kind and the interfaces it implements, in no order. */
function heading(type: TypeDefinitionNode): string {
  const interfaces = "interfaces" in type ? (type.interfaces ?? []) : [];
  return [type.kind, ...interfaces.map(({ name }) => name.value).sort()].join(" ");
}

function withoutDescriptions(node: ASTNode): string {
  return print(visit(node, { StringValue: (_node, key) => (key === "description" ? null : undefined) }));
}
