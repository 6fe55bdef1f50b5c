import fc from "fast-check";
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from "graphql";
import { type Chance, chanceFrom, someValue } from "./random-value";

export interface RandomQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Any valid question: several root fields, aliases, fragments with and without names on whatever a thing may be, the same twice,
 * directives, and arguments of every type with values at their edges, some by variables. Fewer choices, shorter questions.
 */
export const randomQuestion = (schema: GraphQLSchema): fc.Arbitrary<RandomQuestion> =>
  fc
    .array(fc.nat(1_000_000), { maxLength: 150, size: "max" })
    .map((choices) => new Writing(schema, chanceFrom(choices)).question())
    .filter(({ query }) => validate(schema, parse(query)).length === 0);

class Writing {
  private readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly chance: Chance,
  ) {}

  question(): RandomQuestion {
    const selection = this.selectionOn(this.schema.getQueryType() ?? undefined, 2 + this.chance.below(5));
    const head = this.declared.length > 0 ? `query (${this.declared.join(", ")})` : "query";
    return { query: [`${head} { ${selection} }`, ...this.fragments].join("\n"), variables: this.variables };
  }

  private selectionOn(type: GraphQLNamedType | undefined, levels: number): string {
    const parts = Array.from({ length: 1 + this.chance.below(4) }, () => this.part(type, levels));
    return parts.join(" ");
  }

  private part(type: GraphQLNamedType | undefined, levels: number): string {
    const isAbstract = isAbstractType(type);
    if (isAbstract && levels > 1 && this.chance.oneIn(isInterfaceType(type) ? 3 : 1)) {
      return this.fragmentOn(this.chance.oneOf(this.schema.getPossibleTypes(type)), levels);
    }
    if (isObjectType(type) && levels > 1 && this.chance.oneIn(8)) return this.fragmentOn(type, levels);
    return isObjectType(type) || isInterfaceType(type)
      ? this.field(Object.values(type.getFields()), levels)
      : "__typename";
  }

  private fragmentOn(type: GraphQLNamedType | undefined, levels: number): string {
    const selection = this.selectionOn(type, levels - 1);
    if (this.chance.oneIn(2)) return `... on ${type?.name} ${this.directive()} { ${selection} }`;
    const name = this.newName("F");
    this.fragments.push(`fragment ${name} on ${type?.name} { ${selection} }`);
    return this.chance.oneIn(6) ? `...${name} ...${name}` : `...${name} ${this.directive()}`;
  }

  private field(fields: readonly GraphQLField<unknown, unknown>[], levels: number): string {
    const usable = fields.filter(({ type }) => levels > 1 || !isCompositeType(getNamedType(type)));
    const field = this.chance.oneOf(usable);
    if (field === undefined || this.chance.oneIn(12)) return "__typename";
    const given = this.argumentsOf(field);
    const alias = given.length > 0 || this.chance.oneIn(4) ? `${this.newName("a")}: ` : "";
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? `{ ${this.selectionOn(type, levels - 1)} }` : "";
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""} ${this.directive()} ${below}`;
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>): readonly string[] {
    const given = field.args.filter((argument) => isRequiredArgument(argument) || this.chance.oneIn(3));
    return given.map(({ name, type }) => {
      const value = someValue(type, name, this.chance);
      if (this.chance.oneIn(3)) return `${name}: ${this.variable(String(type), value.json)}`;
      return `${name}: ${value.literal}`;
    });
  }

  private directive(): string {
    if (!this.chance.oneIn(10)) return "";
    const value = this.chance.oneIn(2);
    const condition = this.chance.oneIn(2) ? this.variable("Boolean!", value) : String(value);
    return `@${this.chance.oneIn(2) ? "skip" : "include"}(if: ${condition})`;
  }

  private variable(type: string, value: unknown): string {
    const name = this.newName("v");
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private newName(letter: string): string {
    this.names += 1;
    return `${letter}${this.names}`;
  }
}
