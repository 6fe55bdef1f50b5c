import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { dateline } from "../../src/cli/dateline";
import { DatelineError } from "../../src/domain/errors";
import type { Dateline, House } from "../../src/main/house";
import { aHouse } from "./a-house";
import { aTerminal } from "./a-terminal";

const seeds = mkdtempSync(join(tmpdir(), "dateline-serve-"));
mkdirSync(join(seeds, "articles"));
writeFileSync(join(seeds, "articles", "a.md"), "Rain fell.");
writeFileSync(join(seeds, "not-an-article.md"), "");
afterAll(() => rmSync(seeds, { recursive: true }));

async function serve(house: House, environment: Record<string, string> = {}) {
  const { terminal, results, messages } = aTerminal({
    environment: { DATELINE_HOME: seeds, DATELINE_SEEDS: seeds, PORT: "0", ...environment },
  });
  const exitCode = await dateline(["serve"], { terminal, house });
  return { exitCode, results: results(), messages: messages() };
}

/** Somebody presses Ctrl-C as soon as the API is there. */
const pressingCtrlC = async () => {
  setImmediate(() => process.emit("SIGINT"));
  return { api: "http://here/graphql", ide: "http://here/query", close: async () => undefined };
};

describe("dateline serve", () => {
  it("loads the seeds into an empty graph, says where the API is, and stops on Ctrl-C with everything closed", async () => {
    const house = aHouse({ serve: pressingCtrlC });
    const { exitCode, results, messages } = await serve(house);
    expect(exitCode).toBe(0);
    expect(house.loaded).toEqual([join(seeds, "articles", "a.md")]);
    expect(results).toContain("http://here/graphql");
    expect(results).toContain("http://here/query");
    expect(results).toContain('organisation(name: "NATO")');
    expect(messages).toBe("Loading: 1 of 1\nloaded 1, unchanged 0, superseded 0, rejected 0\nStopping\n");
    expect(house.closed).toBe(1);
  });

  it("tells whoever opens what an empty graph will be given, to be read meanwhile", async () => {
    const house = aHouse({ serve: pressingCtrlC });
    const first: unknown[] = [];
    const openDateline: House["openDateline"] = async (config, tell, opening) => {
      for (const { name } of (await opening?.first?.()) ?? []) first.push(name);
      return house.openDateline(config, tell, opening);
    };
    await serve({ ...house, openDateline });
    expect(first).toEqual(house.loaded);
  });

  it("leaves a graph that holds something as it is", async () => {
    const house = aHouse({ serve: pressingCtrlC, isEmpty: async () => false });
    expect((await serve(house)).exitCode).toBe(0);
    expect(house.loaded).toEqual([]);
  });

  it("starts without articles when the seeds are none", async () => {
    const house = aHouse({ serve: pressingCtrlC });
    await serve(house, { DATELINE_SEEDS: "none" });
    expect(house.loaded).toEqual([]);
  });

  it("does not serve when it is told to stop while it opens, and closes what it has opened", async () => {
    const serving = jest.fn(pressingCtrlC);
    const house = aHouse({ serve: serving });
    const openDateline: House["openDateline"] = (...args) => {
      process.emit("SIGTERM");
      return house.openDateline(...args);
    };
    const { exitCode, results } = await serve({ ...house, openDateline });
    expect([exitCode, results]).toEqual([0, ""]);
    expect(serving).not.toHaveBeenCalled();
    expect(house.loaded).toEqual([]);
    expect(house.closed).toBe(1);
  });

  it("stops between two turns of loading, and says how to load the rest", async () => {
    const many = mkdtempSync(join(tmpdir(), "dateline-many-"));
    for (let number = 0; number < 115; number++) writeFileSync(join(many, `${number}.md`), "Rain fell.");
    const loadArticles: Dateline["loadArticles"] = async (files) => {
      process.emit("SIGINT");
      return files.map(({ name }) => ({ outcome: "LOADED", articleId: name }));
    };
    const { exitCode, messages } = await serve(aHouse({ loadArticles }), { DATELINE_SEEDS: many });
    rmSync(many, { recursive: true });
    expect(exitCode).toBe(0);
    expect(messages).toContain(`\`dateline load ${many}\` loads the other 15.`);
  });

  it("closes the API too when nobody reads where it is", async () => {
    const closed = jest.fn(async () => undefined);
    const house = aHouse({
      serve: async () => ({ api: "http://here/graphql", ide: "http://here/query", close: closed }),
    });
    const { terminal } = aTerminal({ environment: { DATELINE_HOME: seeds, DATELINE_SEEDS: "none", PORT: "0" } });
    const results = new Writable({ write: (_chunk, _encoding, done) => done(new Error("EPIPE")), highWaterMark: 1 });
    results.on("error", () => process.emit("SIGTERM"));
    expect(await dateline(["serve"], { terminal: { ...terminal, results }, house })).toBe(0);
    expect(closed).toHaveBeenCalledTimes(1);
    expect(house.closed).toBe(1);
  });

  it("ends with 4 when the port is taken, before anything is started for it", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? String(address.port) : "";
    const opened = jest.fn();
    const { exitCode, results, messages } = await serve(aHouse({ openDateline: opened }), { PORT: port });
    other.close();
    expect([exitCode, results]).toEqual([4, ""]);
    expect(messages).toContain(`Something else listens on 127.0.0.1:${port}.`);
    expect(messages).toContain("To fix it:");
    expect(opened).not.toHaveBeenCalled();
  });

  it("ends with 4 when the address is not this machine's", async () => {
    const { exitCode, messages } = await serve(aHouse(), { HOST: "192.0.2.1" });
    expect(exitCode).toBe(4);
    expect(messages).toContain("192.0.2.1");
  });

  it("ends with 3 and the way out when there is no database", async () => {
    const noJava = new DatelineError({ code: "NO_JAVA", happened: "No Java was found.", fix: "install one" });
    const { exitCode, messages } = await serve(aHouse({ openDateline: () => Promise.reject(noJava) }));
    expect(exitCode).toBe(3);
    expect(messages).toBe("No Java was found.\nTo fix it: install one\n");
  });

  it("leaves no signal handler behind", async () => {
    const before = process.listenerCount("SIGINT");
    await serve(aHouse({ serve: pressingCtrlC }));
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});
