import { whereFile } from "../cypher/library";
import { namesFor, parametersIn, renamed } from "../cypher/rename";
import { variablesOf } from "../shapes";
import defaults from "../tables/filter-defaults.json";
import { type Arguments, given, isArguments, parametersFor } from "./arguments";
import type { Draft } from "./draft";
import type { Part } from "./part";

const DEFAULTS: Readonly<Record<string, Arguments>> = defaults;

/** What a list leaves out unless it is asked for; an object reached by a relation of its own is never left out. */
export const defaultsOf = (type: string): Arguments => DEFAULTS[`${type}Filter`] ?? {};

/** What is read elsewhere: `where` below, the rest by pages and roots. */
const NOT_NARROWING = new Set(["where", "orderBy", "after"]);

export interface Narrowing {
  readonly conditions: readonly string[];
  /** True when more than the defaults was asked. */
  readonly isAsked: boolean;
}

/**
 * Gives a part's parameters their values and finds the conditions that its arguments put on it. What the file can do by its own
 * parameters (a period of a feed) it does; everything else is a file under where/.
 */
export function narrowed(part: Part, type: string, all: Arguments, draft: Draft, byDefault: Arguments = {}): Narrowing {
  const where = isArguments(all.where) ? given(all.where) : [];
  const plain = given(all).filter(([name]) => !NOT_NARROWING.has(name));
  const filter = new Map([...Object.entries(byDefault), ...where]);
  const own = ownParameters(part);
  const values = [...plain, ...filter].flatMap(([name, value]) => Object.entries(parametersFor(name, value)));
  setAll(part, own, new Map(values), draft);
  const asked = [...plain.map(named(type)), ...[...filter].map(named(`${type}Filter`))];
  return {
    conditions: asked.flatMap((one) => conditionsOf(part, own, type, one, draft)),
    isAsked: where.some(isMoreThan(byDefault)) || plain.some(([name]) => name !== "first"),
  };
}

const isMoreThan =
  (byDefault: Arguments) =>
  ([name, value]: readonly [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(byDefault[name]);

interface Asked {
  readonly file: string;
  readonly name: string;
  readonly value: unknown;
}

const named =
  (owner: string) =>
  ([name, value]: readonly [string, unknown]): Asked => ({ file: `${owner}.${name}`, name, value });

const ownParameters = ({ file: { body, limit } }: Part): ReadonlySet<string> => parametersIn(`${body} ${limit ?? ""}`);

/** Every parameter of the text has a value; null where nothing was asked. */
function setAll(part: Part, own: ReadonlySet<string>, values: ReadonlyMap<string, unknown>, draft: Draft): void {
  for (const name of own) draft.set(part.names.parameter(name), values.get(name) ?? null);
}

function conditionsOf(
  part: Part,
  own: ReadonlySet<string>,
  type: string,
  asked: Asked,
  draft: Draft,
): readonly string[] {
  const condition = whereFile(asked.file);
  const parameters = parametersFor(asked.name, asked.value);
  if (Object.keys(parameters).every((name) => own.has(name))) return [];
  if (condition === null) throw new Error(`there is no cypher/where/${asked.file}.cypher`);
  const [subject] = part.file.returns.map(part.names.variable);
  const [canonical] = variablesOf(type);
  const names = namesFor(draft.nextPart(), new Map([[canonical ?? "", subject ?? ""]]));
  for (const name of parametersIn(condition)) draft.set(names.parameter(name), parameters[name] ?? null);
  return [renamed(condition, names)];
}
