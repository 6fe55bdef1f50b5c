import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { SourceDocument } from "../../src/domain/ports";
import { readPage } from "../../src/reading/01-page";
import { documentOf } from "../../src/reading/intake/document";
import { MOST, timesProse } from "./beside-prose";

const page = (text: string, known: Partial<SourceDocument> = {}) =>
  readPage({ ...documentOf(text, "page.txt"), ...known });

/** The zones with their words, one a line. */
const shown = (text: string, known: Partial<SourceDocument> = {}): string[] =>
  page(text, known).zones.map(({ zone, start, end }) => `${zone} ${text.slice(start, end)}`);

const seed = (name: string) => readPage(documentOf(readFileSync(join(__dirname, "../../seeds/articles", name)), name));

describe("what on the page is the article", () => {
  test("a page as a news site prints it", () => {
    const text = [
      "You are here",
      "Bridge opens after two years",
      "By Reuters - Mar 03,2021 - Last updated at Mar 04,2021",
      "People walk over the new bridge on Wednesday (Reuters photo)",
      "OSLO — The bridge opened on Wednesday.",
      "It had been closed for two years.",
      "Related Articles",
      "BERGEN, Norway — Rain stopped the building of a bri",
      "TROMSO — Snow fell.",
    ].join("\n");
    expect(shown(text)).toEqual([
      "BOILERPLATE You are here",
      "HEADLINE Bridge opens after two years",
      "BYLINE By Reuters - Mar 03,2021 - Last updated at Mar 04,2021",
      "CAPTION People walk over the new bridge on Wednesday (Reuters photo)",
      "BODY OSLO — The bridge opened on Wednesday.\nIt had been closed for two years.",
      "BOILERPLATE Related Articles",
      "TEASER BERGEN, Norway — Rain stopped the building of a bri",
      "TEASER TROMSO — Snow fell.",
    ]);
    const { headline, bylines, sourceName, sourceSpan, publishedOn, publishedPrecision, updatedOn, teasers } =
      page(text);
    expect({ headline, bylines, sourceName, publishedOn, publishedPrecision, updatedOn }).toEqual({
      headline: "Bridge opens after two years",
      bylines: ["Reuters"],
      sourceName: "Reuters",
      publishedOn: "2021-03-03",
      publishedPrecision: "DAY",
      updatedOn: "2021-03-04",
    });
    expect(text.slice(sourceSpan?.start, sourceSpan?.end)).toBe("Reuters");
    expect(teasers.map(({ truncated }) => truncated)).toEqual([true, false]);
  });

  test("days of the week beside labels, a bar between dates, and a desk that has no name", () => {
    const { bylines, publishedOn, updatedOn, zones } = page(
      [
        "Bridge opens after two years",
        "By our political desk",
        "Updated Fri 24 Oct 2025 06:41 GMT | First published Thu 23 Oct 2025 22:10 GMT",
        "",
        "The bridge opened on Wednesday. It had been closed for two years.",
      ].join("\n"),
    );
    expect({ bylines, publishedOn, updatedOn }).toEqual({
      bylines: ["our political desk"],
      publishedOn: "2025-10-23T22:10:00Z",
      updatedOn: "2025-10-24T06:41:00Z",
    });
    expect(zones.map(({ zone }) => zone)).toEqual(["HEADLINE", "BYLINE", "BYLINE", "BODY"]);
  });

  test("a dateline with a year dates a page that nothing else dates; one without a year does not", () => {
    expect(page("OSLO, Feb. 3, 2026 (Reuters) - The bridge opened.").publishedOn).toBe("2026-02-03");
    expect(page("OSLO, Feb. 3 (Reuters) - The bridge opened.").publishedOn).toBeNull();
  });

  test("a short paragraph before the one with the dateline is a caption", () => {
    const { text, zones, teasers } = seed("2024-10-01-rutte-takes-over-nato.md");
    expect(zones.map(({ zone }) => zone)).toEqual(["CAPTION", "BODY", "BOILERPLATE", "TEASER", "TEASER"]);
    expect(text.slice(zones[0]?.start, zones[0]?.end)).toContain("at NATO headquarters");
    expect(teasers.every(({ truncated }) => truncated)).toBe(true);
  });

  test("a correction is not the article", () => {
    expect(seed("2024-12-16-scholz-loses-confidence-vote.md").zones.map(({ zone }) => zone)).toEqual([
      "BODY",
      "BOILERPLATE",
    ]);
  });

  test("a headline known from the front matter has a zone only where the text repeats it", () => {
    const text = "# Bridge opens\n\nOSLO — The bridge opened.";
    expect(shown(text, { headline: "Bridge opens" })[0]).toBe("HEADLINE Bridge opens");
    expect(shown("OSLO — The bridge opened.", { headline: "Bridge opens" })).toEqual([
      "BODY OSLO — The bridge opened.",
    ]);
    expect(page("OSLO — The bridge opened.", { headline: "Bridge opens" }).headline).toBe("Bridge opens");
  });

  test("a text that begins with a sentence has no headline", () => {
    expect(shown("The bridge opened.\nIt rained.")).toEqual(["BODY The bridge opened.\nIt rained."]);
  });

  test("teasers glued together are taken apart", () => {
    const text = "OSLO — It rained.\nRelated ArticlesBERGEN, NORWAY — Snow fell on the toTROMSO — The sun came back.";
    expect(shown(text).slice(1)).toEqual([
      "BOILERPLATE Related Articles",
      "TEASER BERGEN, NORWAY — Snow fell on the to",
      "TEASER TROMSO — The sun came back.",
    ]);
  });

  test("one line that points to another article is a teaser, and the article goes on", () => {
    const text = "OSLO — It rained.\nRead more: Why it rains in Bergen\nIt stopped at noon.";
    expect(shown(text).map((line) => line.split(" ")[0])).toEqual(["BODY", "TEASER", "BODY"]);
  });
});

describe("datelines", () => {
  test.each([
    ["BRUSSELS — It rained.", "BRUSSELS"],
    ["KYIV, Oct 3 — It rained.", "KYIV"],
    ["WEST PALM BEACH, Florida, Nov 6 — It rained.", "WEST PALM BEACH"],
    ["BRUSSELS, BELGIUM — It rained.", "BRUSSELS"],
    ["LONDON (Reuters) - It rained.", "LONDON"],
    ["NEW YORK, Sept. 5, 2024 (AP) — It rained.", "NEW YORK"],
    ["ST. PETERSBURG -- “It rains,” he said.", "ST. PETERSBURG"],
    ["ISLAMABAD: The rain stopped.", "ISLAMABAD"],
    ["PARIS/BERLIN – It rained.", "PARIS"],
    ["Geneva (dpa) - It rained.", "Geneva"],
    ["SÃO PAULO, 3 Oct – It rained.", "SÃO PAULO"],
  ])("%s", (text, place) => {
    expect(page(text).dateline).toEqual({ text: place, start: 0, end: place.length });
  });

  test.each([
    "NATO — which has 32 members — met on Friday.",
    "Paris — the city of light — was dark.",
    "BREAKING — The bridge opened.",
    "The bridge - Norway's longest - opened.",
    "RUTTE: We met.\nTRUMP: It was good.\nRUTTE: We met again.",
  ])("none in %j", (text) => {
    expect(page(text).dateline).toBeNull();
  });

  test("an agency in the dateline is the source", () => {
    expect(page("LONDON (Reuters) - It rained.").sourceName).toBe("Reuters");
  });
});

describe("pages without an article", () => {
  test.each([
    "Related articles\n\nOSLO — It rained on the bri",
    "You are here\nHome\nAdvertisement",
    "Share this article\n\nRead more\nBridge opens after two years",
  ])("%j", (text) => {
    expect(() => page(text)).toThrow(expect.objectContaining({ code: "NOTHING_TO_READ" }));
  });
});

describe("whatever the text", () => {
  const line = fc.constantFrom(
    "",
    "You are here",
    "OSLO — It rained.",
    "By AFP - Mar 03,2021",
    'It "rained".',
    "Related articles",
    "- a point",
    "(AFP photo)",
    "BERGEN — Sn",
    "x",
  );
  const text = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => ["It rained.", ...lines].join("\n"));

  test("zones stand in order, do not overlap, and neither begin nor end with a blank", () => {
    fc.assert(
      fc.property(text, (words) => {
        const { zones } = page(words);
        for (const [i, { start, end }] of zones.entries()) {
          expect(start).toBeGreaterThanOrEqual(zones[i - 1]?.end ?? 0);
          expect(words.slice(start, end)).toBe(words.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  test.each([
    ["one line", "rain ".repeat(200_000)],
    ["lines of boilerplate", "You are here\n".repeat(80_000)],
    ["capitals", "OSLO ".repeat(200_000)],
    ["stops", ".".repeat(1_000_000)],
    ["teasers", `It rained.\nRelated articles\n${"OSLO: It".repeat(100_000)}`],
    ["brackets", "(".repeat(1_000_000)],
  ])("a megabyte of %s takes little processor time", (_, long) => {
    expect(timesProse(page, `It rained.\n${long}`, 200_000)).toBeLessThan(MOST);
  });
});
