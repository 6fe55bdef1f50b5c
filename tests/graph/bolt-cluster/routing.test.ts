import { type Connection, connect } from "../../../src/graph/connect";
import { BoltCluster } from "./cluster";

const STATEMENT = { text: "RETURN 1 AS count", parameters: {} };

let cluster: BoltCluster;
let connection: Connection;

const openConnection = (uri: string) => connect({ uri, user: "", password: "", database: "news" });

beforeEach(async () => {
  cluster = await BoltCluster.open();
  connection = openConnection(cluster.uri);
});
afterEach(async () => {
  await connection.close();
  await cluster.close();
});

const read = (after: readonly string[] = []) => connection.read(STATEMENT, 2_000, after);
const write = (after: readonly string[] = []) => connection.write((run) => run(STATEMENT), after);
const countOf = ({ rows }: Awaited<ReturnType<Connection["read"]>>) => rows[0]?.[0];
const membersThatBegan = () => cluster.begun.map(({ member }) => member);

describe("the members of a cluster", () => {
  test("share the reading among those that follow", async () => {
    for (let times = 0; times < 10; times++) await read();
    const members = membersThatBegan();
    expect(new Set(members)).toEqual(new Set(["two", "three"]));
    expect(members.filter((member) => member === "two")).toHaveLength(5);
  });

  test("leave the writing to the one that leads", async () => {
    for (let times = 0; times < 5; times++) await write();
    expect(membersThatBegan()).toEqual(["one", "one", "one", "one", "one"]);
    expect(cluster.committed).toBe(5);
  });

  test("hear for which database it is, whether it only reads, and how long it may take", async () => {
    await read();
    await write();
    expect(cluster.begun).toMatchObject([
      { mode: "READ", database: "news", milliseconds: 2_000 },
      { mode: "WRITE", database: "news", milliseconds: expect.any(Number) },
    ]);
    expect(new Set(cluster.routed)).toEqual(new Set(["news"]));
  });

  test("need not be three: whoever asks one of them alone asks nobody for the way", async () => {
    const alone = openConnection(cluster.uriOf("three", "bolt"));
    await alone.read(STATEMENT);
    expect(membersThatBegan()).toEqual(["three"]);
    expect(cluster.routed).toEqual([]);
    await alone.close();
  });
});

describe("what goes wrong in a cluster", () => {
  test("another leads: it is found and written to, once", async () => {
    await write();
    cluster.elect("three");
    expect((await write()).result.rows).toEqual([[1]]);
    expect(membersThatBegan()).toEqual(["one", "one", "three"]);
    expect(cluster.committed).toBe(2);
  });

  test.each([
    "Neo.TransientError.Transaction.LeaderSwitch",
    "Neo.TransientError.Transaction.DeadlockDetected",
    "Neo.TransientError.Cluster.ReplicationFailure",
    "Neo.TransientError.Request.NoThreadsAvailable",
    "Neo.TransientError.Database.DatabaseUnavailable",
  ])("%s passes: what was to be read is read, what was to be written is written once", async (code) => {
    cluster.next("RUN", { code });
    expect(countOf(await read())).toBe(0);
    cluster.next("COMMIT", { code });
    await write();
    expect(cluster.committed).toBe(1);
  });

  test.each(["BEGIN", "RUN", "COMMIT"] as const)("a socket closes at %s: it is tried again", async (step) => {
    cluster.next(step, "closes before");
    expect(countOf(await read())).toBe(0);
    cluster.next(step, "closes before");
    await write();
    expect(cluster.committed).toBe(1);
  });

  test("a socket closes after COMMIT was done: nobody can know, so it is written again, and has to bear that", async () => {
    cluster.next("COMMIT", "closes after");
    expect((await write()).bookmark).toBe("FB:2");
  });

  test("a member is lost: the others answer", async () => {
    await read();
    await cluster.lose("three");
    for (let times = 0; times < 6; times++) await read();
    expect(membersThatBegan().slice(1)).toEqual(Array(6).fill("two"));
  });

  test("the leader is lost: as soon as there is another, it is written to", async () => {
    await write();
    await cluster.lose("one");
    const written = write();
    setTimeout(() => cluster.elect("two"), 300);
    await written;
    expect(membersThatBegan().at(-1)).toBe("two");
  });

  test("it stays wrong: that is said after six tries, in words that help", async () => {
    for (let times = 0; times < 20; times++) cluster.next("RUN", "closes before");
    await expect(read()).rejects.toMatchObject({ code: "NEO4J_UNREACHABLE" });
    expect(cluster.begun).toHaveLength(6);
  });

  test("no other try would help: it is not tried again", async () => {
    cluster.next("RUN", { code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError" });
    await expect(read()).rejects.toMatchObject({ code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError" });
    expect(cluster.begun).toHaveLength(1);
  });
});

describe("a bookmark", () => {
  test("comes with every write, and whoever hands it in reads that write from whichever member", async () => {
    const { bookmark } = await write();
    expect(bookmark).toBe("FB:1");
    expect([countOf(await read()), countOf(await read())]).toEqual([0, 0]);
    for (let times = 0; times < 4; times++) expect(countOf(await read(["FB:1"]))).toBe(1);
    expect(new Set(membersThatBegan().slice(-4))).toEqual(new Set(["two", "three"]));
  });

  test("is handed on as it is, several of them together, also with a write", async () => {
    for (let times = 0; times < 3; times++) await write();
    await read(["FB:1", "FB:3"]);
    await write(["FB:2"]);
    expect(cluster.begun.slice(-2).map(({ bookmarks }) => bookmarks)).toEqual([["FB:1", "FB:3"], ["FB:2"]]);
  });

  test("is not remembered for others: who hands none in waits for nobody", async () => {
    await write();
    await read();
    expect(cluster.begun.at(-1)?.bookmarks).toEqual([]);
  });

  test("that no member knows is refused at once, with the way out", async () => {
    await expect(read(["nonsense"])).rejects.toMatchObject({ code: "BAD_BOOKMARK" });
    expect(cluster.begun).toHaveLength(1);
  });

  test("of what no member has in time is told to be that, after one try", async () => {
    await expect(read(["FB:7"])).rejects.toMatchObject({ code: "NEO4J_BEHIND" });
    expect(cluster.begun).toHaveLength(1);
  });

  test("of what never comes keeps nobody else waiting, however many of them there are", async () => {
    cluster.isPatient = true;
    let isAnswered = false;
    const ended = Array.from({ length: 60 }, () =>
      connection.read(STATEMENT, 3_000, ["FB:7"]).catch((error) => [error.code, isAnswered]),
    );
    expect(countOf(await connection.read(STATEMENT, 60_000))).toBe(0);
    isAnswered = true;
    for (const told of await Promise.all(ended)) expect(told).toEqual(["NEO4J_TOO_SLOW", true]);
  });
});
