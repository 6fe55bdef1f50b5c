import { processSeconds } from "../load/processor-time";
import type { Contender, Footprint } from "./contender";
import { drive } from "./drive";
import type { Question } from "./question";

export const CONCURRENCIES = [1, 4, 16] as const;

/** What a contender came to with so many requests at once, all rounds together. */
export interface Tally {
  readonly milliseconds: number[];
  seconds: number;
  node: number;
  neo4j: number;
}

export interface Measured {
  readonly contender: string;
  readonly footprint: Footprint;
  readonly tallies: ReadonlyMap<number, Tally>;
}

/** In turn, round after round, so that whatever else the machine does meets all alike. */
export async function measure(
  question: Question,
  contenders: readonly Contender[],
  neo4jPid: number,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<readonly Measured[]> {
  const measured = contenders.map(({ name }) => ({ contender: name, tallies: emptyTallies() }));
  for (const { name, url } of contenders) await drive(url, question.bodyFor(name), 4, seconds);
  for (let round = 0; round < rounds; round++) {
    for (const concurrency of CONCURRENCIES) {
      for (const [place, contender] of contenders.entries()) {
        const tally = measured[place]?.tallies.get(concurrency);
        if (tally) await turn(question, contender, neo4jPid, concurrency, seconds, tally);
      }
    }
  }
  const footprints: Footprint[] = [];
  for (const contender of contenders) footprints.push(await contender.footprintOf(question.bodyFor(contender.name)));
  return measured.map((each, place) => ({ ...each, footprint: footprints[place] ?? { statements: 0, hits: 0 } }));
}

const emptyTallies = (): ReadonlyMap<number, Tally> =>
  new Map(CONCURRENCIES.map((each) => [each, { milliseconds: [], seconds: 0, node: 0, neo4j: 0 }]));

async function turn(
  question: Question,
  { name, url, pid }: Contender,
  neo4jPid: number,
  concurrency: number,
  seconds: number,
  tally: Tally,
): Promise<void> {
  const [node, neo4j, begun] = [processSeconds(pid), processSeconds(neo4jPid), performance.now()];
  tally.milliseconds.push(...(await drive(url, question.bodyFor(name), concurrency, seconds)));
  tally.seconds += (performance.now() - begun) / 1000;
  tally.node += processSeconds(pid) - node;
  tally.neo4j += processSeconds(neo4jPid) - neo4j;
}
