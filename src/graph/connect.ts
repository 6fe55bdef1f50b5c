import { setMaxListeners } from "node:events";
import neo4j, { type Driver, type Result, type Session } from "neo4j-driver-lite";
import type { Bookmark, CypherStatement } from "../domain/ports";
import { closedMeanwhile, explained, isRetried } from "./connection-errors";
import { pause, withDeadline } from "./deadline";
import { gatherWritesTo } from "./gather-writes";
import { type Address, credentialsOf } from "./local/reach";
import { withIntegers } from "./with-integers";

/** One row: the values of the returned columns in their order; numbers, strings, booleans, null, lists and maps of these. */
export type Row = readonly unknown[];

export interface Outcome {
  readonly rows: readonly Row[];
  /** Everything the statement created, set or removed, added up: 0 means that it changed nothing. */
  readonly changes: number;
}

/** What came of a transaction, and the bookmark of all that the graph held at its end. */
export type Marked<T> = T & { readonly bookmark: Bookmark | null };

/** Runs a statement inside a transaction. */
export type Run = (statement: CypherStatement) => Promise<Outcome>;

/**
 * The only way to Neo4j. Statements return scalars, lists and maps, never nodes, relationships or temporal values. On a cluster
 * whoever hands in bookmarks waits for a member that has come as far as they stand for.
 */
export interface Connection {
  /** One statement in a READ transaction of its own. */
  read(statement: CypherStatement, milliseconds?: number, after?: readonly Bookmark[]): Promise<Marked<Outcome>>;
  /** Statements that are written together or not at all. The work may run again, so it must be idempotent. */
  write<T>(work: (run: Run) => Promise<T>, after?: readonly Bookmark[]): Promise<Marked<{ readonly result: T }>>;
  /** One statement outside of a transaction of ours, without a limit of ours: for what waits until indexes are filled. */
  change(statement: CypherStatement): Promise<Marked<Outcome>>;
  /** Has them planned for a transaction that has changed something before, and runs none of them. */
  plan(statements: readonly CypherStatement[]): Promise<readonly Plan[]>;
  /** Runs it, and says besides what each step of its plan really cost. */
  profile(statement: CypherStatement): Promise<Profile>;
  /** How many are asked through now. */
  inUse(): number;
  /** What is under way ends at once, with an error; the server rolls it back. */
  close(): Promise<void>;
}

export interface Profile {
  readonly rows: readonly Row[];
  readonly plan: ProfiledPlan;
}

/** As the driver hands it over. */
export interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

/** The same, with what each step cost. */
export interface ProfiledPlan extends Plan {
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly ProfiledPlan[];
}

const BOLT_PORT = 7687;
const READ_LIMIT = 10_000;
/** The first articles of a cold Neo4j wait for thirty plans; on a machine that is busy elsewhere that takes minutes. */
const WRITE_LIMIT = 240_000;
const TRIES = 6;
const MOST_AT_ONCE = 50;
/** Connections of their own: a bookmark of what never comes keeps one busy for half a minute, and should stand in nobody else's way. */
const MOST_WAITING = 10;

export function connect(address: Address): Connection {
  const { uri, database } = address;
  const open = (most: number) => openDriver(address, most);
  const [atOnce, waiting] = [open(MOST_AT_ONCE), open(MOST_WAITING)];
  const leaving = openLeaving();
  const noLongerGather = gatherWritesTo(Number(new URL(uri).port || BOLT_PORT));
  const used = { now: 0 };
  const session = (mode: "READ" | "WRITE", after: readonly Bookmark[] = []) =>
    (after.length === 0 ? atOnce : waiting).session({ database, defaultAccessMode: mode, bookmarks: [...after] });
  const inSession = <T>(open: () => Session, limit: number, work: (session: Session) => Promise<T>) =>
    trying(() => counted(used, () => once(open(), limit, work, leaving.signal)), leaving.signal);
  return {
    read: (statement, limit = READ_LIMIT, after = []) =>
      inSession(
        () => session("READ", after),
        limit,
        (open) => alone(open, statement, { timeout: limit }),
      ),
    write: (work, after = []) =>
      inSession(
        () => session("WRITE", after),
        WRITE_LIMIT,
        (open) => together(open, work),
      ),
    change: (statement) => changed(session("WRITE"), statement),
    plan: (statements) => once(session("WRITE"), WRITE_LIMIT, (open) => planned(open, statements), leaving.signal),
    profile: (statement) => profiled(session("READ"), statement),
    inUse: () => used.now,
    close: async () => {
      leaving.abort(closedMeanwhile());
      await Promise.all([atOnce.close(), waiting.close()]);
      noLongerGather();
    },
  };
}

async function counted<T>(used: { now: number }, work: () => Promise<T>): Promise<T> {
  used.now += 1;
  try {
    return await work();
  } finally {
    used.now -= 1;
  }
}

/** The driver closes its sockets and leaves those who wait for an answer waiting: so they hear of it from us. */
function openLeaving(): AbortController {
  const leaving = new AbortController();
  setMaxListeners(0, leaving.signal);
  return leaving;
}

/** Every wait has an end. Integers come back as JavaScript numbers: none of ours is beyond 2^53. */
function openDriver(address: Address, most: number): Driver {
  return neo4j.driver(address.uri, credentialsOf(address), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: most,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
    // Nobody reads what Neo4j thinks of a statement; it costs both sides time with each answer.
    notificationFilter: { minimumSeverityLevel: "OFF" },
    userAgent: "dateline",
  });
}

async function trying<T>(work: () => Promise<T>, leaving: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    leaving.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || !isRetried(error)) throw explained(error);
      await pause(50 * 2 ** attempt * (0.5 + Math.random()), leaving);
    }
  }
}

/** The server's time limit frees the server; our own deadline frees us, when the server is the one that hangs. */
async function once<T>(
  session: Session,
  limit: number,
  work: (session: Session) => Promise<T>,
  leaving: AbortSignal,
): Promise<T> {
  try {
    return await withDeadline(work(session), limit + 1_000, leaving);
  } finally {
    // Not waited for: closing asks the server to answer, and it may be the one that does not. Closing rolls back what is open.
    void session.close().catch(() => undefined);
  }
}

/** One journey: a statement by itself is its own transaction, and asking for one and ending it would be two more. */
async function alone(
  session: Session,
  { text, parameters }: CypherStatement,
  limits: { readonly timeout?: number } = {},
): Promise<Marked<Outcome>> {
  const outcome = await outcomeOf(session.run(text, withIntegers(parameters), limits));
  return { ...outcome, bookmark: lastBookmarkOf(session) };
}

async function together<T>(session: Session, work: (run: Run) => Promise<T>): Promise<Marked<{ readonly result: T }>> {
  const transaction = await session.beginTransaction({ timeout: WRITE_LIMIT });
  const result = await work(({ text, parameters }) => outcomeOf(transaction.run(text, withIntegers(parameters))));
  await transaction.commit();
  return { result, bookmark: lastBookmarkOf(session) };
}

async function outcomeOf(running: Result): Promise<Outcome> {
  const { records, summary } = await running;
  const counted = Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0);
  return { rows: records.map((record) => [...record.values()]), changes: counted };
}

const lastBookmarkOf = (session: Session): Bookmark | null => session.lastBookmarks().at(-1) ?? null;

async function changed(session: Session, statement: CypherStatement): Promise<Marked<Outcome>> {
  try {
    return await alone(session, statement);
  } catch (error) {
    throw explained(error);
  } finally {
    await session.close();
  }
}

/** Neo4j keeps two plans of a statement: one for a transaction that has changed nothing yet, one for after that. */
async function planned(session: Session, statements: readonly CypherStatement[]): Promise<readonly Plan[]> {
  const transaction = await session.beginTransaction({ timeout: WRITE_LIMIT });
  await transaction.run("CREATE ()");
  const plans: Plan[] = [];
  for (const { text, parameters } of statements) {
    const { summary } = await transaction.run(`EXPLAIN ${text}`, withIntegers(parameters));
    if (summary.plan !== false) plans.push(summary.plan);
  }
  await transaction.rollback();
  return plans;
}

async function profiled(session: Session, { text, parameters }: CypherStatement): Promise<Profile> {
  try {
    const { records, summary } = await session.run(`PROFILE ${text}`, withIntegers(parameters));
    if (summary.profile === false) throw new Error("Neo4j returned no profile");
    return { rows: records.map((record) => [...record.values()]), plan: summary.profile };
  } catch (error) {
    throw explained(error);
  } finally {
    await session.close();
  }
}
