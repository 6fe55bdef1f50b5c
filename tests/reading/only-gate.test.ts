import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { dateline } from "../../src/cli/dateline";
import type { Reading } from "../../src/domain/reading";
import { house } from "../../src/main";
import { documentOf } from "../../src/reading/intake/document";
import { read } from "../../src/reading/read";
import { coreNlpReader } from "../../src/reading/readers/corenlp";
import { embeddedReader } from "../../src/reading/readers/embedded";
import { languageModelReader } from "../../src/reading/readers/language-model";
import { verify } from "../../src/reading/verify";
import { aTerminal } from "../cli/a-terminal";
import { library } from "./page-in-words";
import { aServer, type Reply, says } from "./readers/a-server";

/** Whoever reads, what comes out keeps every rule: the verifier is the only way out, and leaves nothing to find for a second look. */
const ARTICLE = readFileSync(join(__dirname, "../../seeds/articles/2024-10-01-rutte-takes-over-nato.md"));
const document = documentOf(ARTICLE, "dispatch.md");
const broken = (reading: Reading) => verify(reading).dropped;

const home = mkdtempSync(join(tmpdir(), "dateline-gate-"));
afterAll(() => rmSync(home, { recursive: true }));

/** Runs a reader against a server for as long as a test needs one. */
async function against<T>(reply: Reply, ask: (url: string) => Promise<T>): Promise<T> {
  const server = await aServer(reply);
  try {
    return await ask(server.url);
  } finally {
    await server.close();
  }
}

describe("the embedded reader", () => {
  it("hands out only what keeps every rule", async () => {
    expect(broken((await embeddedReader(library()).read(document)).reading)).toEqual([]);
  });
});

describe("the reader with CoreNLP", () => {
  it("hands out only what keeps every rule, whatever the labels", async () => {
    const label = fc.constantFrom("O", "PERSON", "ORGANIZATION", "LOCATION", "MISC");
    await fc.assert(
      fc.asyncProperty(fc.array(label, { minLength: 40, maxLength: 40 }), async (labels) => {
        const anything: Reply = (response, { body }) => {
          const sentences = body
            .split("\n")
            .map((line) => ({ tokens: line.split(" ").map((_, at) => ({ ner: labels[at % labels.length] })) }));
          response.end(JSON.stringify({ sentences }));
        };
        const { reading } = await against(anything, (url) =>
          coreNlpReader(async () => ({ url, password: null }), library()).read(document),
        );
        expect(broken(reading)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

const GOOD = readFileSync(join(__dirname, "readers/answers/good.json"), "utf8");
const OSLO = `OSLO — Ana Lima, mayor of Oslo, resigned on Wednesday. “I have done my part,” she told reporters.

Jonas Berg said the council would elect a new mayor on Friday.
`;
const completion = (content: string): Reply => says(JSON.stringify({ choices: [{ message: { content } }] }));

/** The answer with some of its words, names and ids exchanged. */
function shuffled(answer: string, swaps: ReadonlyArray<readonly [number, number]>): string {
  const strings: string[] = [];
  JSON.parse(answer, (_, value) => (typeof value === "string" ? strings.push(value) : value));
  const swapped = new Map(swaps.map(([from, to]) => [strings[from % strings.length], strings[to % strings.length]]));
  return JSON.stringify(JSON.parse(answer, (_, value) => swapped.get(value) ?? value));
}

describe("the language model's reader", () => {
  it("hands out only what keeps every rule, whatever the model mixes up, and says what it left out", async () => {
    const swaps = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(swaps, async (some) => {
        const { reading, dropped } = await against(completion(shuffled(GOOD, some)), (url) => {
          const chat = { url, model: "small-one", key: null, seconds: 20 };
          return languageModelReader(chat, "Read.", library()).read(documentOf(OSLO, "page.txt"));
        });
        expect(broken(reading)).toEqual([]);
        for (const { reason, what } of dropped) expect([reason, what]).not.toContain("");
        const items = reading.statements.length + reading.events.length + reading.tenures.length;
        expect(items + dropped.length).toBeGreaterThanOrEqual(4);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a Reading in which anything may be wrong", () => {
  it("has nothing left to drop once the verifier has looked", () => {
    const { reading } = read(document, library());
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -3, max: 3000 }), fc.nat(), (which, offset, key) => {
        const { entities, statements, events } = structuredClone(reading);
        const wrong = {
          ...reading,
          entities: entities.filter((_, at) => at !== key % entities.length),
          statements: statements.map((one, at) =>
            at === which % statements.length ? { ...one, content: [{ start: offset, end: offset + 9 }] } : one,
          ),
          events: events.map((one) => ({
            ...one,
            reports: one.reports.map((report) => (which % 3 === 0 ? { ...report, start: offset } : report)),
          })),
        };
        const { reading: kept, dropped } = verify(wrong);
        expect(broken(kept)).toEqual([]);
        expect(dropped.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("dateline read --format text", () => {
  it("counts what was dropped by its reason", async () => {
    const invented = GOOD.replaceAll("I have done my part", "I was forced to go").replace('"Mayor"', '"Queen"');
    const page = await against(completion(invented), async (url) => {
      const environment = { DATELINE_HOME: home, DATELINE_MODEL_URL: url, DATELINE_MODEL: "small-one" };
      const { terminal, results } = aTerminal({ input: OSLO, environment });
      const words = ["read", "-", "--format", "text", "--reader", "language-model"];
      expect(await dateline(words, { terminal, house })).toBe(0);
      return results();
    });
    expect(page).toContain("read by language-model small-one");
    expect(page).toContain("found by model: the language model small-one");
    expect(page).toMatch(/Dropped by the verifier: 2\n {2}1 {2}words that do not stand where the model says\n/u);
    expect(page).toContain("  1  a title that its sentences do not give\n       tenure Ana Lima, Queen");
  });

  it("says that nothing was", async () => {
    const { terminal, results } = aTerminal({ input: String(ARTICLE), environment: { DATELINE_HOME: home } });
    expect(await dateline(["read", "-", "--format", "text"], { terminal, house })).toBe(0);
    expect(results()).toContain("Dropped by the verifier: nothing");
    expect(results()).not.toContain(`found by ${"whoever"}`);
  });
});
