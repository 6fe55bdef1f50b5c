import { resolve } from "node:path";
import { USUAL_LIMITS } from "../src/api/limits";
import { readConfig } from "../src/config";
import { DatelineError } from "../src/domain/errors";

const root = resolve(__dirname, "..");

describe("the settings", () => {
  it("have a default each", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      database: {
        uri: null,
        user: "neo4j",
        password: "",
        database: "neo4j",
        home: resolve(root, ".dateline"),
        neo4jLib: null,
      },
      reader: { use: "embedded", coreNlpUrl: null, model: { url: null, model: null, key: null, seconds: 300 } },
      home: resolve(root, ".dateline"),
      seeds: resolve(root, "seeds"),
      limits: USUAL_LIMITS,
      openTo: "loopback",
    });
  });

  it("come from the environment", () => {
    const config = readConfig({
      HOST: "0.0.0.0",
      PORT: "0",
      NEO4J_URI: "neo4j+s://graph.example.org:7687",
      NEO4J_USER: "reader",
      NEO4J_PASSWORD: "a secret",
      NEO4J_DATABASE: "news",
      DATELINE_HOME: "/var/lib/dateline",
      DATELINE_SEEDS: "/srv/articles",
      DATELINE_NEO4J_LIB: "/srv/jars",
    });
    expect(config).toMatchObject({ host: "0.0.0.0", port: 0, home: "/var/lib/dateline", seeds: "/srv/articles" });
    expect(config.database).toEqual({
      uri: "neo4j+s://graph.example.org:7687",
      user: "reader",
      password: "a secret",
      database: "news",
      home: "/var/lib/dateline",
      neo4jLib: "/srv/jars",
    });
  });

  it("change a limit, and leave the others", () => {
    expect(readConfig({ DATELINE_MAX_LEVELS: "6", DATELINE_MAX_COST: "" }).limits).toEqual({
      ...USUAL_LIMITS,
      levels: 6,
    });
  });

  it("say none for no seeds", () => {
    expect(readConfig({ DATELINE_SEEDS: "none" }).seeds).toBeNull();
  });

  it("that are empty are as if they were not there: docker compose sets them so", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: "", DATELINE_SEEDS: "" })).toEqual(readConfig({}));
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "4000.5"],
    ["HOST", "http://127.0.0.1"],
    ["NEO4J_URI", "127.0.0.1:7687"],
    ["NEO4J_URI", "http://127.0.0.1:7474"],
    ["NEO4J_DATABASE", "no such name"],
    ["DATELINE_MAX_COST", "a lot"],
    ["DATELINE_MAX_LEVELS", "0"],
    ["DATELINE_OPEN_TO", "friends"],
    ["DATELINE_READER", "oracle"],
    ["DATELINE_CORENLP_URL", "127.0.0.1:9000"],
    ["DATELINE_MODEL_SECONDS", "0"],
  ])("refuse %s=%s with its name, its value and an example", (variable, value) => {
    const refusal = refusalOf({ [variable]: value });
    expect(refusal.code).toBe("BAD_SETTING");
    expect(refusal.message).toContain(`The setting ${variable} is "${value}"`);
    expect(refusal.message).toContain(`for example ${variable}=`);
  });

  it("never show a model's key, nor an address with one in it", () => {
    for (const refused of [{ DATELINE_MODEL_KEY: "a secret" }, { DATELINE_MODEL_URL: "http://x/?key=a-secret" }]) {
      expect(refusalOf(refused).message).not.toMatch(/a.secret/u);
    }
  });

  it("never show the password", () => {
    expect(refusalOf({ NEO4J_PASSWORD: "a secret", PORT: "x" }).message).not.toContain("a secret");
  });
});

function refusalOf(environment: Record<string, string>): DatelineError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof DatelineError) return error;
  }
  throw new Error("This was not refused.");
}
