import {
  type ASTNode,
  buildASTSchema,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  isObjectType,
  isScalarType,
  Kind,
  OperationTypeNode,
  parse,
  printSchema,
  visit,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { SelectedField } from "../domain/ports";
import type { Asking } from "./asking";
import { askTheGraph, readTheAnswer } from "./resolve";

/** Runs one operation without looking at the document again. What it cannot answer without an error is for graphql-js to answer. */
export type Compiled = (asking: Asking) => Promise<ExecutionResult> | ExecutionResult;

/** Null where graphql-js does better. */
export type Compiler = (
  document: DocumentNode,
  operationName: string | null | undefined,
  rootFields: readonly SelectedField[],
) => Compiled | null;

/**
 * Turns operations into JavaScript that reads our answers, by graphql-jit. That would put literals into what it generates, and one
 * that it takes for a date becomes code; so it sees neither arguments nor variables, neither in the document nor in the schema:
 * our resolvers do not look at them.
 */
export function compilerFor(schema: GraphQLSchema): Compiler {
  let plain: GraphQLSchema | undefined;
  return (document, operationName, rootFields) => {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return null;
    if (!isPlain(document) || sizeOf(rootFields) > LARGEST) return null;
    plain ??= withoutArguments(schema);
    const compiled = compiledBy(plain, withoutValues(document), operation.name?.value);
    return isCompiledQuery(compiled) ? (asking) => compiled.query(undefined, asking, undefined) : null;
  };
}

/** Code is generated anew for each type that a thing may be of, and for each below each of these: so many fields at most. */
const LARGEST = 2_000;

const sizeOf = (fields: readonly SelectedField[]): number =>
  fields.reduce((size, { on, selection }) => size + on.length * (1 + sizeOf(selection?.fields ?? [])), 0);

/** Without directives, which say anew each time what is asked, and without introspection, of which the graph knows nothing. */
function isPlain(document: DocumentNode): boolean {
  let plain = true;
  visit(document, {
    Directive: () => {
      plain = false;
    },
    Field: ({ name }) => {
      if (OTHERS_NAMES.test(name.value)) plain = false;
    },
  });
  return plain;
}

const OTHERS_NAMES = /^__(?!typename$)/u;

/** The same types and fields, without what could be said to them. Leaves are shown as in the schema itself. */
function withoutArguments(schema: GraphQLSchema): GraphQLSchema {
  const described = visit(parse(printSchema(schema)), {
    FieldDefinition: (field) => ({ ...field, arguments: [] }),
  });
  const plain = buildASTSchema(described, { assumeValid: true });
  for (const type of Object.values(plain.getTypeMap())) {
    const original = schema.getType(type.name);
    if (isScalarType(type) && isScalarType(original)) type.serialize = original.serialize;
  }
  for (const field of Object.values(plain.getQueryType()?.getFields() ?? {})) field.resolve = askTheGraph;
  return plain;
}

const withoutValues = (document: DocumentNode): DocumentNode =>
  visit(document, { enter: (node: ASTNode) => (VALUES.includes(node.kind) ? null : undefined) });

const VALUES: readonly string[] = [Kind.ARGUMENT, Kind.VARIABLE_DEFINITION];

/**
 * Answers are read by response keys, compiled code reads by names: where there is an alias, it is told to call us. It looks for
 * what to call only while it compiles.
 */
function compiledBy(schema: GraphQLSchema, document: DocumentNode, name: string | undefined) {
  const aliased = fieldsNamed(schema, namesWithAlias(document));
  for (const field of aliased) field.resolve = readTheAnswer;
  try {
    return compileQuery(schema, document, name);
  } finally {
    for (const field of aliased) delete field.resolve;
  }
}

function namesWithAlias(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Field: ({ name, alias }) => {
      if (alias !== undefined && alias.value !== name.value) names.add(name.value);
    },
  });
  return names;
}

const fieldsNamed = (schema: GraphQLSchema, names: ReadonlySet<string>) =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && type !== schema.getQueryType()
      ? Object.values(type.getFields()).filter(({ name }) => names.has(name))
      : [],
  );
