import type { SelectedField, Selection } from "../../domain/ports";
import { pageSize } from "./arguments";
import { counted, countedBy, summedUp } from "./counting";
import type { Draft } from "./draft";
import { collected, list, type Part } from "./part";
import { type Expression, objectSelection, type Projection, project } from "./projection";
import { follow } from "./relation";
import { listOf } from "./values";

/** The most of something, and how much there is of all: neither the total nor a share depends on how many are shown. */
export function ranking(field: SelectedField, draft: Draft): Expression {
  const { of, by } = field.arguments;
  const found = counted(String(of), field, draft);
  const part = summedUp(countedBy(String(by), found), "ranking", { first: pageSize(field.arguments.first) }, draft);
  const asked = objectSelection(field.selection).fields.filter(({ name }) => name === "rows");
  const rows = new Map(asked.map((each) => [each, rowsOf(objectSelection(each.selection), part, draft)]));
  const projections = [...rows.values()];
  const total = summedUp(found, "total", {}, draft);
  const items = [
    { name: "rows", cypher: collected(part, inRows(projections)) },
    { name: "total", cypher: `${collected(total, { ...inRows([]), gives: ["total"] })}[0][0]` },
  ];
  return { items, cypher: list(["rows", "total"]), decode: (raw) => decoded(field, raw, rows) };
}

/** What is a value and no node of the graph has no node to show. */
function rowsOf({ fields }: Selection, part: Part, draft: Draft): Projection {
  const [thing = "", count = ""] = part.file.returns.map(part.names.variable);
  const type = thing === "value" ? "RankedValue" : "RankedRow";
  return project({ type, fields }, [thing, count], draft, follow);
}

const inRows = (projections: readonly Projection[]) => ({
  conditions: [],
  items: projections.flatMap(({ items }) => items),
  gives: ["count", ...projections.flatMap(({ gives }) => gives)],
  direction: "AS_WRITTEN" as const,
});

function decoded(field: SelectedField, raw: unknown, rows: ReadonlyMap<SelectedField, Projection>): unknown {
  const [found, total] = listOf(raw);
  const asked = objectSelection(field.selection).fields.map((each) => [each.key, each.name === "total" ? total : each]);
  const filled = asked.map(([key, value]) => [key, isField(value) ? rowsIn(found, value, rows, Number(total)) : value]);
  return { __typename: "Ranking", ...Object.fromEntries(filled) };
}

const isField = (value: unknown): value is SelectedField => typeof value === "object" && value !== null;

function rowsIn(
  found: unknown,
  asked: SelectedField,
  rows: ReadonlyMap<SelectedField, Projection>,
  total: number,
): readonly unknown[] {
  const projections = [...rows.entries()];
  const before = projections.slice(
    0,
    projections.findIndex(([field]) => field === asked),
  );
  const offset = before.reduce((sum, [, { gives }]) => sum + gives.length, 1);
  const shares = objectSelection(asked.selection).fields.filter(({ name }) => name === "share");
  return listOf(found)
    .map(listOf)
    .map((row) => {
      const object = rows.get(asked)?.decode(row.slice(offset));
      const share = total === 0 ? 0 : Number(row[0]) / total;
      return Object.assign({}, object, Object.fromEntries(shares.map(({ key }) => [key, share])));
    });
}
