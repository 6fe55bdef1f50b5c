import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Answer, NewsGraph, SelectedField, Selection } from "../../src/domain/ports";

const VALUES: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 0.5,
  Boolean: true,
  Date: "2024-11-06",
  DateTime: "2024-11-06T09:30:00Z",
};

/** A graph that has everything, and gives exactly what was selected: where a list may hold several types, one of each. */
export class GenerousGraph implements NewsGraph {
  constructor(private readonly schema: GraphQLSchema) {}

  async answer(rootField: SelectedField): Promise<Answer> {
    const value = this.valueOf(rootField, "Query");
    return { value, statement: { text: "// everything", parameters: {} }, rows: 1, milliseconds: 0 };
  }

  private valueOf({ name, selection }: SelectedField, parent: string): unknown {
    const type = this.schema.getType(parent);
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    return field && this.ofType(field.type, selection);
  }

  private ofType(type: GraphQLOutputType, selection: Selection | null): unknown {
    if (isNonNullType(type)) return this.ofType(type.ofType, selection);
    if (isListType(type)) return this.eachKind(type.ofType, selection);
    return this.eachKind(type, selection)[0];
  }

  private eachKind(type: GraphQLOutputType, selection: Selection | null): readonly unknown[] {
    if (isNonNullType(type)) return this.eachKind(type.ofType, selection);
    if (isListType(type)) return [this.eachKind(type.ofType, selection)];
    if (selection === null) return [isEnumType(type) ? type.getValues()[0]?.value : (VALUES[type.name] ?? "words")];
    return this.kindsOf(type).map((kind) => this.objectOf(kind.name, selection));
  }

  private kindsOf(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
  }

  private objectOf(kind: string, { fields }: Selection): Readonly<Record<string, unknown>> {
    const its = fields.filter(({ on }) => on.includes(kind));
    return { __typename: kind, ...Object.fromEntries(its.map((field) => [field.key, this.valueOf(field, kind)])) };
  }
}
