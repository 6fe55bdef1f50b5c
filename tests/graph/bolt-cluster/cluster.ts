import type { AddressInfo, Server, Socket } from "node:net";
import { createServer } from "node:net";
import { converse } from "./conversation";
import { Session } from "./session";

/** What goes wrong: an error that a member answers with, or a socket that closes before or after it has done what was asked. */
export type Trouble = { readonly code: string } | "closes before" | "closes after";

export type Step = "BEGIN" | "RUN" | "COMMIT";

/** One transaction as a member heard of it. */
export interface Begun {
  readonly member: string;
  readonly database: unknown;
  readonly mode: "READ" | "WRITE";
  readonly milliseconds: unknown;
  readonly bookmarks: readonly string[];
}

/**
 * Three members that speak Bolt and hold no graph, only a number: how many transactions were committed. The leader counts; the
 * others follow when they are told to, or when a bookmark makes them. Every statement returns the number that its member has come to.
 */
export class BoltCluster {
  readonly begun: Begun[] = [];
  /** The databases whose members were asked for. */
  readonly routed: unknown[] = [];
  leader = "one";
  /** What a member says to a bookmark of what nobody has yet: at once that it is behind, or nothing for as long as one listens. */
  isPatient = false;
  private readonly members = new Map<string, Member>();
  private readonly troubles: { readonly step: Step; readonly member: string | null; readonly trouble: Trouble }[] = [];

  static async open(): Promise<BoltCluster> {
    const cluster = new BoltCluster();
    for (const name of ["one", "two", "three"]) cluster.members.set(name, await openMember(name, cluster));
    return cluster;
  }

  /** Where one may ask for the way; any member would do. */
  get uri(): string {
    return `neo4j://${this.member("two").address}`;
  }

  uriOf(name: string, scheme: "bolt" | "neo4j" = "neo4j"): string {
    return `${scheme}://${this.member(name).address}`;
  }

  /** The next that comes to this step, at this member or at any, is in trouble. */
  next(step: Step, trouble: Trouble, member: string | null = null): void {
    this.troubles.push({ step, member, trouble });
  }

  troubleAt(step: Step, member: string): Trouble | null {
    const place = this.troubles.findIndex((each) => each.step === step && (each.member ?? member) === member);
    return place < 0 ? null : (this.troubles.splice(place, 1)[0]?.trouble ?? null);
  }

  /** Members that are gone stand in nobody's table. */
  table() {
    const here = [...this.members].filter(([, { server }]) => server.listening);
    const addresses = (of: typeof here) => of.map(([, { address }]) => address);
    return {
      ttl: 300,
      db: "news",
      servers: [
        { role: "WRITE", addresses: addresses(here.filter(([name]) => name === this.leader)) },
        { role: "READ", addresses: addresses(here.filter(([name]) => name !== this.leader)) },
        { role: "ROUTE", addresses: addresses(here) },
      ],
    };
  }

  isLeader = (name: string): boolean => name === this.leader;
  appliedAt = (name: string): number => this.member(name).applied;
  get committed(): number {
    return this.appliedAt(this.leader);
  }

  /** The leader's count is everybody's; the others hear of it when they have to. */
  commit(name: string): number {
    this.member(name).applied += 1;
    return this.member(name).applied;
  }

  catchUp(name: string, count: number): void {
    const member = this.member(name);
    member.applied = Math.max(member.applied, count);
  }

  elect(name: string): void {
    this.catchUp(name, this.committed);
    this.leader = name;
  }

  /** Goes away for good, with all conversations. */
  async lose(name: string): Promise<void> {
    const { server, sockets } = this.member(name);
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  async close(): Promise<void> {
    for (const [name, { server }] of this.members) if (server.listening) await this.lose(name);
  }

  private member(name: string): Member {
    const member = this.members.get(name);
    if (member === undefined) throw new Error(`no member is called ${name}`);
    return member;
  }
}

interface Member {
  readonly server: Server;
  readonly sockets: ReadonlySet<Socket>;
  readonly address: string;
  applied: number;
}

async function openMember(name: string, cluster: BoltCluster): Promise<Member> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    const session = new Session(name, cluster);
    converse(socket, (message) => session.answersTo(message));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, sockets, address: `127.0.0.1:${portOf(server.address())}`, applied: 0 };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("a member has no port");
  return address.port;
}
