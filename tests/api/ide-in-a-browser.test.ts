import { existsSync } from "node:fs";
import pino from "pino";
import { type Browser, chromium, type Page } from "playwright-core";
import { buildApiSchema } from "../../src/api/schema";
import { type Served, serve } from "../../src/api/server";
import { FakeGraph } from "./fake-graph";

/** Debian's Chromium, which .ci/run installs; another one can be named. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const inABrowser = existsSync(CHROMIUM) ? describe : describe.skip;
if (!existsSync(CHROMIUM)) console.warn(`The IDE is not tried in a browser: there is no ${CHROMIUM}.`);

/** Chromium's own calls home would look like ours. */
const ALONE = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

inABrowser("the IDE in a browser", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    const graph = new FakeGraph({ summary: { __typename: "Summary", articles: 14 } });
    const questions = ["Summary", "Again"].map((name) => ({
      name,
      words: "What is there?",
      query: `query ${name} { summary { articles } }`,
    }));
    const log = pino({ level: "silent" });
    served = await serve({ schema: buildApiSchema(), graph, host: "127.0.0.1", port: 0, log, questions });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ALONE });
    page = await browser.newPage();
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${served.url}/graphql`);
    await page.waitForSelector(".graphiql-execute-button");
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it("opens from /graphql", () => expect(page.url()).toBe(`${served.url}/query`));

  it("has the questions as tabs", async () => {
    expect(await page.locator(".graphiql-tab").allInnerTexts()).toEqual(["Summary", "Again"]);
  });

  it("answers", async () => {
    await page.click(".graphiql-execute-button");
    await page.locator(".result-window", { hasText: '"articles": 14' }).waitFor();
  });

  it("asks nobody outside", () => {
    const outside = asked.filter((url) => !url.startsWith(served.url) && !/^(data|blob):/u.test(url));
    expect(asked.length).toBeGreaterThan(0);
    expect(outside).toEqual([]);
  });
});
