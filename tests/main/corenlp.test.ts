import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { readConfig } from "../../src/config";
import { startCoreNlp, statusOfCoreNlp, stopCoreNlp } from "../../src/main/corenlp";
import { writeFiles } from "../../src/main/corenlp/files";
import { findCoreNlp } from "../../src/main/corenlp/find";
import { CORENLP, placesIn } from "../../src/main/corenlp/places";
import { aServer, says } from "../reading/readers/a-server";

const home = mkdtempSync(join(tmpdir(), "dateline-corenlp-"));
afterAll(() => rmSync(home, { recursive: true }));
const places = placesIn(home);
const config = readConfig({ DATELINE_HOME: home, DATELINE_NEO4J_LIB: join(home, "lib") });

describe("where CoreNLP is", () => {
  it("is what the setting says", async () => {
    await expect(findCoreNlp(home, "http://there:9000")).resolves.toEqual({ url: "http://there:9000", password: null });
  });

  it("is nowhere when none of ours runs, and the way out is told", async () => {
    await expect(findCoreNlp(home, null)).rejects.toMatchObject({
      code: "READER_DOWN",
      message: expect.stringContaining("dateline reader start corenlp"),
    });
  });

  it("is nowhere when only the trace of a dead one is left, which stopping takes away", async () => {
    const dead = { port: 9, password: "x", process: { pid: process.pid, startedAt: "0", commandLine: "java" } };
    writeFileSync(places.pidFile, JSON.stringify(dead));
    await expect(findCoreNlp(home, null)).rejects.toMatchObject({ code: "READER_DOWN" });
    expect(await stopCoreNlp(config)).toBe(false);
    expect(existsSync(places.pidFile)).toBe(false);
  });

  it("shows in the status when it is ready, and only then", async () => {
    for (const status of [200, 503]) {
      const server = await aServer(says("", status));
      const known = readConfig({ DATELINE_HOME: home, DATELINE_CORENLP_URL: server.url });
      const expected = { url: server.url, by: "DATELINE_CORENLP_URL" };
      expect(await statusOfCoreNlp(known)).toEqual(status === 200 ? expected : null);
      await server.close();
    }
    expect(await statusOfCoreNlp(config)).toBeNull();
  });
});

describe("the files it is started with", () => {
  beforeAll(() => writeFiles(places, { jars: ["one.jar", "two.jar"], port: 9000, password: "open sesame" }));

  it("are the owner's alone, and only the arguments hold the password", () => {
    const holding = [places.javaArguments, places.properties, places.blocked].filter((file) => {
      expect(statSync(file).mode & 0o077).toBe(0);
      return readFileSync(file, "utf8").includes("open sesame");
    });
    expect(holding).toEqual([places.javaArguments]);
  });

  it("shut out every address of IPv4 but loopback", () => {
    const subnets = readFileSync(places.blocked, "utf8").trim().split("\n");
    const isBlocked = (first: number) =>
      subnets.some((subnet) => {
        const [address = "", bits = ""] = subnet.split("/");
        return first >> (8 - Number(bits)) === Number.parseInt(address, 10) >> (8 - Number(bits));
      });
    fc.assert(fc.property(fc.nat(255), (first) => isBlocked(first) === (first !== 127)));
  });
});

it("does not start without its models: the end of its log is told, and nothing of it is left", async () => {
  const jars = join(home, "lib", `corenlp-${CORENLP.version}`);
  mkdirSync(jars, { recursive: true });
  writeFileSync(join(jars, "empty.jar"), "");
  await expect(startCoreNlp(config, () => undefined)).rejects.toMatchObject({
    code: "CORENLP_DID_NOT_START",
    message: expect.stringContaining("StanfordCoreNLPServer"),
  });
  expect(existsSync(places.pidFile)).toBe(false);
});
