import type { SelectedField } from "../../domain/ports";
import { RELATION_KINDS } from "../../domain/vocabulary";
import { drawFile } from "../cypher/library";
import { type Names, namesFor, renamed } from "../cypher/rename";
import { firstOf } from "../decode";
import { pageSize, parametersFor } from "./arguments";
import { badInput, unknownIds } from "./bad-input";
import type { Draft } from "./draft";
import { pictureOf } from "./drawing";
import { graphId } from "./ids";
import { needed } from "./new-part";
import type { Expression } from "./projection";
import { follow } from "./relation";
import { listOf } from "./values";

const MOST_STEPS = 3;
const MOST_AROUND = 20;

/** What is named together would hide all that says more, so it has to be asked for. */
const USUAL_RELATIONS = RELATION_KINDS.filter((kind) => kind !== "NAMED_TOGETHER");

/** The neighbourhood of some entities, step by step; the nearest edges are drawn first. */
export function surroundings(field: SelectedField, draft: Draft): Expression {
  const { around, depth, relations, during, minEvidence } = field.arguments;
  const ids = listOf(around).map(graphId);
  if (ids.length < 1 || ids.length > MOST_AROUND)
    throw badInput(`around has ${ids.length} ids.`, `1 to ${MOST_AROUND}`);
  const steps = whole("depth", depth, MOST_STEPS);
  const first = pageSize(field.arguments.first);
  const asked = {
    around: ids,
    relations: relationsAsked(relations),
    minEvidence: whole("minEvidence", minEvidence, 1_000_000, 0),
  };
  const values = { ...asked, most: first + 1, ...parametersFor("during", during) };
  for (const [name, value] of Object.entries(values)) draft.set(name, value);
  const known = "[each IN around | [each.id, each.wikidata]]";
  const names = namesFor(1, new Map());
  const picture = pictureOf(field, { found: stepsOf(steps), names, first, more: [known] }, draft, follow);
  const decode = (raw: unknown) => {
    demandAll(ids, listOf(listOf(raw)[1]).flatMap(listOf));
    return picture.decode(raw);
  };
  return { items: [{ name: "graph", cypher: picture.cypher }], cypher: "graph", decode: firstOf(decode) };
}

const relationsAsked = (relations: unknown): unknown => (Array.isArray(relations) ? relations : USUAL_RELATIONS);

export function whole(name: string, value: unknown, most: number, least = 1): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw badInput(`${name} is ${String(value)}.`, `a whole number from ${least} to ${most}, for example ${name}: 1`);
}

/** An id that is nobody's is an error, not an empty picture. */
export function demandAll(ids: readonly string[], known: readonly unknown[]): void {
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw unknownIds(unknown);
}

/** The file for one step, once for each; a later one begins at what the earlier ones reached. */
function stepsOf(steps: number): readonly string[] {
  const around = needed(drawFile("around"), "draw/around");
  const step = needed(drawFile("neighbours"), "draw/neighbours");
  const clauses = [around.body];
  const found: string[] = [];
  for (let place = 1; place <= steps; place++) {
    const reached = place === 1 ? "around" : `reached_${place}`;
    clauses.push(
      ...(place === 1 ? [] : [reachedClause(found, reached)]),
      renamed(step.body, namesOfStep(place, reached)),
    );
    found.push(`found_${place}`);
  }
  return [...clauses, `WITH around, ${togetherOf(found)} AS drawn`];
}

const namesOfStep = (place: number, reached: string): Names => ({
  variable: (name) => (name === "reached" ? reached : `${name}_${place}`),
  parameter: (name) => name,
});

function reachedClause(found: readonly string[], reached: string): string {
  const all = found.join(" + ");
  return `WITH around, ${found.join(", ")}, [edge IN ${all} | edge.source] + [edge IN ${all} | edge.target] AS ${reached}`;
}

/** Each edge once, at the first step that finds it. */
const togetherOf = (found: readonly string[]): string =>
  found
    .map((each, place) => {
      const before = found.slice(0, place).join(" + ");
      const isKnown = "known.source = edge.source AND known.target = edge.target AND known.relation = edge.relation";
      return place === 0 ? each : `[edge IN ${each} WHERE none(known IN ${before} WHERE ${isKnown})]`;
    })
    .join(" + ");
