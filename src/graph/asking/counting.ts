import type { SelectedField } from "../../domain/ports";
import type { CypherFile } from "../cypher/file";
import { countFile, countTail, namesIn, whereFile } from "../cypher/library";
import { namesFor, parametersIn, renamed } from "../cypher/rename";
import measures from "../tables/measures.json";
import { type Arguments, given, isArguments, parametersFor } from "./arguments";
import { badInput } from "./bad-input";
import type { Draft } from "./draft";
import { isWikidataId } from "./ids";
import { defaultsOf } from "./narrowing";
import { needed } from "./new-part";
import { matched, type Part } from "./part";
import { quadsOfTypes } from "./values";

const MEASURES = new Map(Object.entries(measures));

/** What is counted, in which period, narrowed how: the same for a trend, a ranking and a matrix. */
export interface Counted {
  readonly of: string;
  /** Clauses that find each thing with the time (`at`) and how much it counts (`weight`). */
  readonly body: string;
  /** The variables of one thing. */
  readonly variables: readonly string[];
  readonly values: Arguments;
}

/**
 * Finds what is counted. Where it is narrowed to an entity, a speaker or a topic, it is read off that one's index, so the cost is that
 * of its own articles in the period; else it is that of everything in the period.
 */
export function counted(measure: string, field: SelectedField, draft: Draft): Counted {
  draft.nextPart(); // what is counted bears the plain names: what follows from it must not
  const { of, at, weight } = MEASURES.get(measure) ?? unknownMeasure(measure);
  const where = new Map(isArguments(field.arguments.where) ? given(field.arguments.where) : []);
  const anchor = anchorOf(of, where);
  const name = anchor === null ? of : `${of}.${anchor}`;
  const file = needed(countFile(name), `count/${name}`);
  const conditions = [...conditionsOf(of, file, where, anchor, draft), ...usualConditions(of, draft)];
  const variables = file.returns;
  const body = `${file.body}\nWITH ${variables.join(", ")}, ${at} AS at, ${weight} AS weight`;
  const begun = { ...onlyPart, file: { ...file, body, endsInWhere: false, merged: null } };
  const narrowed = matched(begun, conditions, "WHATEVER");
  const values = Object.assign({}, ...[...where, ["during", field.arguments.during] as const].map(valuesOf));
  return { of, body: narrowed, variables, values: { ...values, quads: quadsOfTypes() } };
}

function unknownMeasure(measure: string): never {
  throw new Error(`src/graph/tables/measures.json does not say what ${measure} is`);
}

const valuesOf = ([name, value]: readonly [string, unknown]): Arguments => parametersFor(name, value);

/** A root stands alone, so its names are those of its files. */
const onlyPart: Omit<Part, "file"> = { names: namesFor(1, new Map()), outer: new Set() };

/** The filter that has a way in of its own; a Wikidata id is no anchor. */
function anchorOf(of: string, where: ReadonlyMap<string, unknown>): string | null {
  const ways = [...where].filter(([name, value]) => countFile(`${of}.${name}`) !== null && !isWikidataId(value));
  return ways[0]?.[0] ?? null;
}

function conditionsOf(
  of: string,
  file: CypherFile,
  where: ReadonlyMap<string, unknown>,
  anchor: string | null,
  draft: Draft,
): readonly string[] {
  const asked = [...where].filter(([name]) => name !== anchor);
  return asked.map(([name, value]) => {
    const condition = whereFile(`Counted${of}.${name}`) ?? cannotBeNarrowed(of, name);
    return numbered(condition, file.returns, parametersFor(name, value), draft);
  });
}

/** As everywhere, events that are only expected, feared or denied are not counted. */
const usualConditions = (of: string, draft: Draft): readonly string[] =>
  Object.entries(of === "Event" ? defaultsOf(of) : {}).flatMap(([name, value]) => {
    const condition = whereFile(`${of}Filter.${name}`);
    return condition === null ? [] : [numbered(condition, ["event"], { [name]: value }, draft)];
  });

function numbered(condition: string, subjects: readonly string[], values: Arguments, draft: Draft): string {
  const names = namesFor(draft.nextPart(), new Map(subjects.map((name) => [name, name])));
  for (const name of parametersIn(condition)) draft.set(names.parameter(name), values[name] ?? null);
  return renamed(condition, names);
}

function cannotBeNarrowed(of: string, name: string): never {
  const usable = namesIn("where").flatMap((file) => file.split(`Counted${of}.`)[1] ?? []);
  throw badInput(`What is counted here cannot be narrowed by ${name}.`, `some of ${usable.join(", ")}`);
}

/** What is counted, by what it is counted by: the file `count/<what>.<dimension>` says how the two hang together. */
export function countedBy(dimension: string, { of, body, variables, values }: Counted): Counted {
  const file = countTail(`${of}.${dimension}`) ?? cannotBeCountedBy(of, dimension);
  return { of, body: `${body}\n${file.body}`, variables: [...variables, ...file.returns], values };
}

function cannotBeCountedBy(of: string, dimension: string): never {
  const usable = namesIn("count").flatMap((file) => /^[A-Z_]+$/.exec(file.split(`${of}.`)[1] ?? "") ?? []);
  throw badInput(`What is counted here cannot be counted by ${dimension}.`, `one of ${usable.join(", ")}`);
}

/** What is counted put before a file that sums it up; `thing` is there what it is counted by. */
export function summedUp(found: Counted, tail: string, own: Arguments, draft: Draft): Part {
  const file = needed(countTail(tail), `count/${tail}`);
  const thing = found.variables.at(-1) ?? "";
  const names = namesFor(1, new Map([["thing", thing]]));
  const whole = { ...file, body: `${found.body}\n${renamed(file.body, names)}`, endsInWhere: false, merged: null };
  const values: Arguments = { ...found.values, ...own };
  for (const name of parametersIn(`${whole.body} ${file.limit ?? ""}`)) {
    if (!(name in draft.parameters)) draft.set(name, values[name] ?? null);
  }
  return { file: whole, names, outer: new Set() };
}
