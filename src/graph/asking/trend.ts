import type { SelectedField } from "../../domain/ports";
import { picked } from "../decode";
import { isArguments, pageSize } from "./arguments";
import { buckets, type Every, isEvery } from "./buckets";
import { counted, countedBy, summedUp } from "./counting";
import type { Draft } from "./draft";
import { collected } from "./part";
import { type Expression, objectSelection } from "./projection";
import { type Decode, listOf } from "./values";

/** Counts by stretches of time. The graph gives those in which there is something, for the most frequent; the others are 0. */
export function trend(field: SelectedField, draft: Draft): Expression {
  const { of, every, by, during } = field.arguments;
  const interval: Every = isEvery(every) ? every : "DAY";
  const period = isArguments(during) ? during : {};
  if (period.from && period.to) buckets(interval, String(period.from), String(period.to));
  const found = counted(String(of), field, draft);
  const own = { every: interval.toLowerCase(), top: pageSize(field.arguments.top, "top") };
  const part =
    by === undefined
      ? summedUp(found, "trend", own, draft)
      : summedUp(countedBy(String(by), found), "trend.by", own, draft);
  const thing = part.names.variable("thing");
  const gives =
    by === undefined ? ["bucket", "count"] : [`${thing}.id`, `coalesce(${thing}.name, ${thing}.label)`, "counts"];
  const cypher = collected(part, { conditions: [], items: [], gives, direction: "AS_WRITTEN" });
  const series = by === undefined ? onlySeries : eachSeries;
  const decode = (raw: unknown) => points(series(raw), interval, period);
  return {
    items: [{ name: "trend", cypher }],
    cypher: "trend",
    decode: picked(objectSelection(field.selection), decode),
  };
}

interface Series {
  readonly key: unknown;
  readonly label: unknown;
  readonly counts: readonly (readonly [string, number])[];
}

const onlySeries = (raw: unknown): readonly Series[] => [{ key: null, label: null, counts: countsIn(raw) }];

const eachSeries = (raw: unknown): readonly Series[] =>
  listOf(raw)
    .map(listOf)
    .map(([key, label, counts]) => ({ key, label, counts: countsIn(counts) }));

const countsIn = (raw: unknown): Series["counts"] =>
  listOf(raw)
    .map(listOf)
    .map(([bucket, count]) => [String(bucket), Number(count)] as const);

/** Flat, one series after the other. An open end of the period is where there is something last or first. */
function points(all: readonly Series[], every: Every, period: Readonly<Record<string, unknown>>): ReturnType<Decode> {
  const found = all.flatMap(({ counts }) => counts.map(([bucket]) => bucket)).sort();
  const [from, to] = [period.from ?? found[0], period.to ?? found.at(-1)];
  const times = from === undefined || to === undefined ? [] : buckets(every, String(from), String(to));
  return all.flatMap(({ key, label, counts }) => {
    const known = new Map(counts);
    return times.map((bucket) => ({ bucket, key, label, count: known.get(bucket) ?? 0 }));
  });
}
