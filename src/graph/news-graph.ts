import type { Background } from "../domain/background";
import type { Bookmark, CypherStatement, Judged, Judgement, Loaded, NewsGraph, Retracted } from "../domain/ports";
import type { Reading } from "../domain/reading";
import { answer } from "./answer";
import { type Connection, connect, type Marked, type Profile, type Row } from "./connect";
import { checkConstraints, constrain, missingConstraints } from "./constrain";
import { inTurn } from "./in-turn";
import { judge } from "./judge";
import { loadReading, loadReadings } from "./load";
import { planAhead } from "./load/plan-ahead";
import type { Rejected } from "./load/rejection";
import { knowledgeOf } from "./load/rows";
import { type ListedTopic, loadBackground, loadTopics } from "./load-background";
import type { Address } from "./local/reach";
import { retractArticle } from "./retract";
import { statementText } from "./statement-files";
import { openWatch, type Watch } from "./watch";

/** How many nodes of each label the graph holds. */
export type Counts = Readonly<Record<string, number>>;

/** The graph of the news in Neo4j: loads what was read, answers what is asked. */
export interface Neo4jNewsGraph extends NewsGraph {
  /** Creates the constraints and indexes that are missing. */
  constrain(): Promise<void>;
  /** Throws CONSTRAINTS_MISSING. */
  checkConstraints(): Promise<void>;
  /** True when it holds no article; background and topics do not count. */
  isEmpty(): Promise<boolean>;
  loadReading(reading: Reading, after?: readonly Bookmark[]): Promise<Marked<Loaded>>;
  loadReadings(readings: readonly Reading[]): Promise<readonly (Loaded | Rejected)[]>;
  /** Loads the pack that the graph was opened with. */
  loadBackground(): Promise<void>;
  loadTopics(topics: readonly ListedTopic[]): Promise<void>;
  /** Has Neo4j plan what loading articles sends; nothing depends on it but how long the first of them takes. */
  planAhead(): Promise<void>;
  /** Takes an article back; throws UNKNOWN_ID when it is not there. */
  retractArticle(id: string, reason: string, after?: readonly Bookmark[]): Promise<Retracted>;
  judge(judgement: Judgement, after?: readonly Bookmark[]): Promise<Judged>;
  /** Calls with every article that is loaded from now on, by whichever process; what it returns ends that. */
  onLoaded: Watch["onLoaded"];
  counts(): Promise<Counts>;
  /** Within the usual time, or so many milliseconds. */
  run(
    statement: CypherStatement,
    milliseconds?: number,
  ): Promise<{ readonly rows: readonly Row[]; readonly milliseconds: number }>;
  profile(statement: CypherStatement): Promise<Profile>;
  close(): Promise<void>;
}

/** The background pack is handed in as a value: it decides which of an article's entities are known ones. */
export async function openNewsGraph(address: Address, background: Background): Promise<Neo4jNewsGraph> {
  const connection = connect(address);
  const knowledge = knowledgeOf(background);
  const watch = openWatch(connection);
  return {
    constrain: () => constrain(connection),
    checkConstraints: () => checkConstraints(connection),
    missing: () => missingConstraints(connection),
    connectionsInUse: () => connection.inUse(),
    isEmpty: () => isEmpty(connection),
    loadReading: (reading, after) => loadReading(connection, reading, knowledge, after),
    loadReadings: inTurn((readings) => loadReadings(connection, readings, knowledge)),
    loadBackground: () => loadBackground(connection, background),
    planAhead: () => planAhead(connection),
    loadTopics: (topics) => loadTopics(connection, topics),
    retractArticle: (id, reason, after) =>
      retractArticle(connection, { id, reason, at: Date.now() }, background, after),
    judge: (judgement, after) => judge(connection, { ...judgement, at: Date.now() }, after),
    onLoaded: watch.onLoaded,
    counts: () => countsIn(connection),
    answer: (rootField, after) => answer(connection.read, rootField, after),
    run: (statement, milliseconds) => timed(connection, statement, milliseconds),
    profile: (statement) => connection.profile(statement),
    close: () => {
      watch.close();
      return connection.close();
    },
  };
}

async function isEmpty(connection: Connection): Promise<boolean> {
  const { rows } = await connection.read({ text: statementText("measure/any-article"), parameters: {} });
  return rows.length === 0;
}

async function countsIn(connection: Connection): Promise<Counts> {
  const { rows } = await connection.read({ text: statementText("measure/labels"), parameters: {} });
  return Object.fromEntries(rows.map(([label, count]) => [String(label), Number(count)]));
}

async function timed(connection: Connection, statement: CypherStatement, limit?: number) {
  const started = performance.now();
  const { rows } = await connection.read(statement, limit);
  return { rows, milliseconds: performance.now() - started };
}
