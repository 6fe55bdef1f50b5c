import { CONCURRENCIES, type Measured, type Tally } from "./measure";
import type { Question } from "./question";

/** A question's table: everything by the raw driver's, which is the first. */
export function tableOf({ name, what }: Question, measured: readonly Measured[]): string {
  const [floor] = measured;
  const rows = measured.map((each) => row(each, floor ?? each));
  return [`### ${name}: ${what}`, "", HEAD, ...rows, ""].join("\n");
}

const HEAD = `| | requests a second by the raw driver's, ${CONCURRENCIES.join(" / ")} at once | processor time a request: Node + Neo4j, ms | by the raw driver's | p50 / p99 ms, one at once | p50 / p99 ms, sixteen | hits | statements |
|---|---|---|---|---|---|---|---|`;

function row({ contender, footprint, tallies }: Measured, floor: Measured): string {
  const speeds = CONCURRENCIES.map((each) => ratio(speed(tallies.get(each)), speed(floor.tallies.get(each))));
  const { node, neo4j } = processorTime(tallies);
  const whole = processorTime(floor.tallies);
  return `| ${[
    contender,
    speeds.join(" / "),
    `${node.toFixed(1)} + ${neo4j.toFixed(1)}`,
    ratio(node + neo4j, whole.node + whole.neo4j),
    quantiles(tallies.get(1)),
    quantiles(tallies.get(16)),
    footprint.hits,
    footprint.statements,
  ].join(" | ")} |`;
}

const speed = (tally: Tally | undefined): number => (tally ? tally.milliseconds.length / tally.seconds : 0);

const ratio = (some: number, of: number): string => (some / of).toFixed(2);

/** Milliseconds a request, whatever the number at once. */
function processorTime(tallies: ReadonlyMap<number, Tally>): { readonly node: number; readonly neo4j: number } {
  const all = [...tallies.values()];
  const requests = all.reduce((sum, { milliseconds }) => sum + milliseconds.length, 0);
  const each = (seconds: number) => (seconds * 1000) / requests;
  return {
    node: each(all.reduce((sum, { node }) => sum + node, 0)),
    neo4j: each(all.reduce((sum, { neo4j }) => sum + neo4j, 0)),
  };
}

function quantiles(tally: Tally | undefined): string {
  const sorted = (tally?.milliseconds ?? []).toSorted((left, right) => left - right);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  return `${at(0.5)} / ${at(0.99)}`;
}
