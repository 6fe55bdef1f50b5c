import type { BoltCluster, Step } from "./cluster";
import type { Message, Value } from "./packstream";

/** What the driver says, by Bolt's numbers. */
const REQUESTS: Readonly<Record<number, Request>> = {
  1: "HELLO",
  2: "GOODBYE",
  15: "RESET",
  16: "RUN",
  17: "BEGIN",
  18: "COMMIT",
  19: "ROLLBACK",
  63: "PULL",
  102: "ROUTE",
  106: "LOGON",
};

type Request = "HELLO" | "LOGON" | "GOODBYE" | "RESET" | "ROUTE" | "PULL" | "ROLLBACK" | Step;

type Named = Readonly<Record<string, Value>>;

const SUCCESS = 0x70;
const success = (told: Value = {}): Message => ({ kind: SUCCESS, fields: [told] });
const record = (values: Value): Message => ({ kind: 0x71, fields: [values] });
const IGNORED: Message = { kind: 0x7e, fields: [] };
const failure = (code: string): Message => ({ kind: 0x7f, fields: [{ code, message: `scripted: ${code}` }] });

/** One conversation of a member with a driver. */
export class Session {
  /** After a failure all is ignored until the driver has understood. */
  private isBroken = false;
  private isClosing = false;
  private mode: "READ" | "WRITE" = "WRITE";
  /** Between BEGIN and its end; a statement outside of one is a transaction by itself. */
  private isBegun = false;
  private isWaiting = false;

  constructor(
    private readonly member: string,
    private readonly cluster: BoltCluster,
  ) {}

  /** Null ends the conversation. */
  answersTo({ kind, fields }: Message): readonly Message[] | null {
    const request = REQUESTS[kind];
    if (request === undefined) throw new Error(`nothing is scripted for a message of kind 0x${kind.toString(16)}`);
    if (request === "GOODBYE" || this.isClosing) return null;
    if (request === "RESET") this.isBroken = false;
    if (request === "RESET" || request === "ROLLBACK") this.isBegun = false;
    if (this.isWaiting) return [];
    if (this.isBroken) return [IGNORED];
    return isStep(request) ? this.step(request, fields) : this.simple(request, fields);
  }

  private simple(request: Exclude<Request, Step>, fields: readonly Value[]): readonly Message[] {
    if (request === "HELLO") return [success({ server: "Neo4j/5.26.0", connection_id: `bolt-${this.member}` })];
    if (request === "PULL") return [record([this.cluster.appliedAt(this.member)]), success(this.pulled())];
    if (request !== "ROUTE") return [success()];
    this.cluster.routed.push(named(fields[2]).db);
    return [success({ rt: this.cluster.table() })];
  }

  private step(step: Step, fields: readonly Value[]): readonly Message[] | null {
    const begun = step === "RUN" && !this.isBegun ? this.begin(named(fields[2])) : [success()];
    if (begun.every(({ kind }) => kind !== SUCCESS)) return begun;
    const trouble = this.cluster.troubleAt(step, this.member);
    if (trouble === "closes before") return null;
    if (trouble !== null && trouble !== "closes after") return this.failed(trouble.code);
    const answers = this.done(step, fields);
    return trouble === null ? answers : null;
  }

  private done(step: Step, fields: readonly Value[]): readonly Message[] {
    if (step === "COMMIT") return this.commit();
    if (step === "RUN") return this.run();
    this.isBegun = true;
    return this.begin(named(fields[0]));
  }

  private pulled(): Named {
    const { cluster, member, isBegun } = this;
    return isBegun ? { type: "r" } : { type: "r", bookmark: `FB:${cluster.appliedAt(member)}` };
  }

  private begin(asked: Named): readonly Message[] {
    const bookmarks = texts(asked.bookmarks);
    this.mode = asked.mode === "r" ? "READ" : "WRITE";
    const { member, mode } = this;
    this.cluster.begun.push({ member, mode, database: asked.db, milliseconds: asked.tx_timeout, bookmarks });
    for (const bookmark of bookmarks) {
      const count = Number(/^FB:(\d+)$/u.exec(bookmark)?.[1]);
      if (Number.isNaN(count)) return this.failed("Neo.ClientError.Transaction.InvalidBookmark");
      if (count > this.cluster.committed && this.cluster.isPatient) return this.waits();
      if (count > this.cluster.committed) return this.failed("Neo.TransientError.Transaction.BookmarkTimeout");
      this.cluster.catchUp(member, count);
    }
    return [success()];
  }

  /** For a write that never comes: until then nothing that follows is answered. */
  private waits(): readonly Message[] {
    this.isWaiting = true;
    return [];
  }

  private run(): readonly Message[] {
    if (this.mode === "WRITE" && !this.cluster.isLeader(this.member))
      return this.failed("Neo.ClientError.Cluster.NotALeader");
    return [success({ fields: ["count"] })];
  }

  private commit(): readonly Message[] {
    this.isBegun = false;
    const { cluster, member } = this;
    const count = this.mode === "WRITE" ? cluster.commit(member) : cluster.appliedAt(member);
    return [success({ bookmark: `FB:${count}` })];
  }

  private failed(code: string): readonly Message[] {
    this.isBroken = true;
    return [failure(code)];
  }
}

const isStep = (request: Request): request is Step => ["BEGIN", "RUN", "COMMIT"].includes(request);

const named = (value: Value | undefined): Named => (isNamed(value) ? value : {});

const isNamed = (value: Value | undefined): value is Named =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const texts = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
