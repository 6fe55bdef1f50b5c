import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";

/** Choices that were made before: when there are no more, always the first. */
export interface Chance {
  below(count: number): number;
  oneIn(count: number): boolean;
  oneOf<Value>(values: readonly Value[]): Value | undefined;
}

export function chanceFrom(choices: readonly number[]): Chance {
  let place = 0;
  const below = (count: number): number => {
    const choice = choices[place] ?? 0;
    place += 1;
    return choice % count;
  };
  return { below, oneIn: (count) => below(count) === count - 1, oneOf: (values) => values[below(values.length)] };
}

interface Value {
  readonly literal: string;
  readonly json: unknown;
}

const IDS = [
  ..."person:mark-rutte organisation:nato place:ukraine person:jens-stoltenberg wd:Q57792 medtop:20000574".split(" "),
  ..."topic:20000574 position:secretary-general-of-nato article:2024-10-01-none-000000 person: story:1".split(" "),
  ..."statement:00000000-1 event:visit-00000000 tenure:0 :: Rutte".split(" "),
  ...["", " ", "person:💣", "a:\u0000", `person:${"x".repeat(500)}`],
];

const WORDS = [
  ...["NATO", "Mark Rutte", "rute", "Kim", "en", "Ukraine peace talks"],
  ...["", " ", "*", "~", "AND", "a OR (", '"', "\\", "\u0000", "\ud800", "💣", "x".repeat(500), "/.*/", "W10=", "null"],
];

const DAYS = ["2024-10", "2024-11-06", "2024", "0001-01-01", "9999-12-31", "2024-02-29", "2024-02-30", "0000", ""];

/** Mostly small: a question that is too dear is refused before it can go wrong. */
const NUMBERS = [1, 2, 3, 1, 2, 5, 4, 0, -1, 100, 101, 2_147_483_647, -2_147_483_648];

/** Dates are often the wrong way round, and lists often empty. */
export function someValue(type: GraphQLInputType, name: string, chance: Chance): Value {
  if (isNonNullType(type)) return present(type.ofType, name, chance);
  return chance.oneIn(12) ? { literal: "null", json: null } : present(type, name, chance);
}

function present(type: GraphQLInputType, name: string, chance: Chance): Value {
  if (isNonNullType(type)) return present(type.ofType, name, chance);
  if (isListType(type)) {
    const values = Array.from({ length: chance.below(4) }, () => someValue(type.ofType, name, chance));
    return { literal: `[${values.map(({ literal }) => literal).join(", ")}]`, json: values.map(({ json }) => json) };
  }
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || chance.oneIn(3));
    const values = given.map((field) => ({ name: field.name, value: someValue(field.type, field.name, chance) }));
    const literals = values.map((each) => `${each.name}: ${each.value.literal}`);
    return {
      literal: `{${literals.join(", ")}}`,
      json: Object.fromEntries(values.map((each) => [each.name, each.value.json])),
    };
  }
  if (isEnumType(type)) {
    const value = chance.oneOf(type.getValues())?.name ?? "";
    return { literal: value, json: value };
  }
  return scalar(chance.oneOf(valuesOf(type.name)));
}

/** Half a character can be said by a variable only. */
const scalar = (json: unknown): Value => ({ literal: JSON.stringify(json).replace("\\ud800", "?"), json });

const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  ID: IDS,
  Date: DAYS,
  Int: NUMBERS,
  Boolean: [true, false],
  URL: ["https://example.org/news/1", "http://[::1]/", "javascript:alert(1)", "https://example.org/💣", ""],
};

const valuesOf = (name: string): readonly unknown[] => SCALARS[name] ?? WORDS;
