import { firstDayOf, instantOf, isCalendarDate, lastDayOf } from "../../domain/dates";
import { FACTUALITIES } from "../../domain/vocabulary";
import { badInput } from "./bad-input";
import { graphId } from "./ids";
import { typesOfQuad } from "./values";

export type Arguments = Readonly<Record<string, unknown>>;

const DAY = 86_400_000;
const MOST = 100;

/** Arguments that name objects, wherever they stand. */
const IDS = new Set(["ids", "topic", "mentions", "source", "story", "speaker", "addressee", "about", "article"]);
const MORE_IDS = new Set(["entity", "actor", "recipient", "participants", "place", "within"]);

/**
 * The parameters that an argument of the API becomes, by the names that the files under cypher/ use. Days become instants there
 * where instants are compared: `from` is included, `to` is the first instant after the period.
 */
export function parametersFor(name: string, value: unknown): Arguments {
  if (name === "during") return period(value);
  if (name === "asOf") return { asOf: value, asOfFirst: firstDayOf(date(value)), asOfLast: lastDayOf(date(value)) };
  if (name === "knownBy") return { knownBy: endOf(date(value)) };
  if (name === "knownAs") return knownAs(value);
  if (name === "quad") return { quad: typesOfQuad(value) };
  if (name === "first") return { first: pageSize(value) };
  if (IDS.has(name) || MORE_IDS.has(name))
    return { [name]: Array.isArray(value) ? value.map(graphId) : graphId(value) };
  return { [name]: value };
}

/** Checked before anything is asked of the database, and never quietly cut. */
export function pageSize(first: unknown, name = "first"): number {
  if (typeof first === "number" && Number.isInteger(first) && first >= 1 && first <= MOST) return first;
  throw badInput(`${name} is ${String(first)}.`, `a whole number from 1 to ${MOST}, for example ${name}: 20`);
}

/** Absent and null are the same: nothing was asked. */
export const given = (all: Arguments): readonly (readonly [string, unknown])[] =>
  Object.entries(all).filter(([, value]) => value !== null && value !== undefined);

export function isArguments(value: unknown): value is Arguments {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function period(value: unknown): Arguments {
  const { from, to } = isArguments(value) ? value : {};
  return {
    from: from === undefined || from === null ? null : instantOf(date(from)),
    to: to === undefined || to === null ? null : endOf(date(to)),
  };
}

/** How certain, by which day. */
function knownAs(value: unknown): Arguments {
  const { factuality, knownBy } = isArguments(value) ? value : {};
  const ranks = Array.isArray(factuality) ? factuality.map((each) => FACTUALITIES.indexOf(each)) : [];
  return { ranks, knownAsBy: endOf(date(knownBy)) };
}

const endOf = (calendarDate: string): number => instantOf(lastDayOf(calendarDate)) + DAY;

function date(value: unknown): string {
  if (typeof value === "string" && isCalendarDate(value)) return value;
  throw badInput(
    `"${String(value).slice(0, 80)}" is not a date.`,
    "a calendar date such as 2024-11-06, 2024-10 or 2024",
  );
}
