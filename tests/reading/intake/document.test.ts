import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { DatelineError } from "../../../src/domain/errors";
import { documentOf } from "../../../src/reading/intake/document";
import { LONGEST_TEXT } from "../../../src/reading/intake/limits";
import { MOST, timesProse } from "../beside-prose";

const SEEDS = join(__dirname, "../../../seeds/articles");

const refusal = (raw: Buffer | string): DatelineError => {
  try {
    documentOf(raw, "article.md");
  } catch (error) {
    if (error instanceof DatelineError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

const withFrontMatter = (...lines: string[]): string =>
  ["---", ...lines, "---", "OSLO — It rained on Friday.", ""].join("\n");

describe("an article from a file", () => {
  test("front matter is taken off and understood", () => {
    const document = documentOf(
      withFrontMatter(
        "headline: Rain falls",
        "byline: [Ann Lee, Bo Roe]",
        "source: Demo Wire",
        "published: 2024-10-11",
        "language: en",
      ),
      "article.md",
    );
    expect(document).toEqual({
      text: "OSLO — It rained on Friday.\n",
      headline: "Rain falls",
      bylines: ["Ann Lee", "Bo Roe"],
      source: "Demo Wire",
      published: "2024-10-11",
      updated: null,
      language: "en",
      url: null,
    });
  });

  test.each(readdirSync(SEEDS))("the text of %s is what follows the front matter, nothing trimmed", (name) => {
    const raw = readFileSync(join(SEEDS, name), "utf8");
    expect(documentOf(Buffer.from(raw), name).text).toBe(raw.replace(/^---\n[\s\S]*?\n---\n/, ""));
  });

  test("a file without front matter is text from its first letter", () => {
    const document = documentOf("It rained.\n---\nIt stopped.", "article.txt");
    expect(document.text).toBe("It rained.\n---\nIt stopped.");
    expect(document.headline).toBeNull();
  });

  test("line ends, letters and the byte order mark are made plain", () => {
    const decomposed = "Belém".normalize("NFD");
    expect(documentOf(Buffer.from(`\uFEFF${decomposed}\r\nrain\rsun`), "a.txt").text).toBe("Belém\nrain\nsun");
  });

  test("a date with a time and a zone is kept as written", () => {
    expect(documentOf(withFrontMatter("published: 2024-11-06T14:30:00+01:00"), "a.md").published).toBe(
      "2024-11-06T14:30:00+01:00",
    );
  });

  test.each(["publishedOn", "published_on", "Published", "date", "pubDate"])("%s is a name for published", (name) => {
    expect(documentOf(withFrontMatter(`${name}: 2024-11-06`), "a.md").published).toBe("2024-11-06");
  });

  test("of two names for one thing the commoner counts, and of authors all", () => {
    const document = documentOf(
      withFrontMatter("date: 2024-11-07", "published: 2024-11-06", "author: Ann Lee", "authors: [Bo Roe]", "lastmod: "),
      "a.md",
    );
    expect(document).toMatchObject({ published: "2024-11-06", updated: null, bylines: ["Ann Lee", "Bo Roe"] });
  });

  test("a field that means nothing to us is left alone", () => {
    expect(documentOf(withFrontMatter("dateline: 2024-13-40", "tags: [a]"), "a.md").published).toBeNull();
  });

  test("whatever is text is taken unchanged but for line ends and normal form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
        const text = `x${words}`;
        expect(documentOf(Buffer.from(text), "a.txt").text).toBe(text.replace(/\r\n?/g, "\n").normalize("NFC"));
      }),
    );
  });
});

describe("what cannot be an article is refused whole", () => {
  test.each(["", " \n\t\n", withFrontMatter("headline: x").replace("OSLO — It rained on Friday.", "")])(
    "empty: %j",
    (raw) => {
      expect(refusal(raw).code).toBe("EMPTY_TEXT");
    },
  );

  test("a binary file", () => {
    expect(refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])).code).toBe("BINARY_FILE");
  });

  test("invalid UTF-8, with the place of the first wrong byte", () => {
    const error = refusal(Buffer.concat([Buffer.from("Élysée, Bel"), Buffer.from([0xe9]), Buffer.from("m and more")]));
    expect(error.code).toBe("INVALID_UTF8");
    expect(error.message).toContain(`byte ${Buffer.byteLength("Élysée, Bel")} `);
  });

  test("invalid UTF-8 is found wherever it stands", () => {
    const before = fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !text.includes("\0"));
    fc.assert(
      fc.property(before, fc.string({ unit: "grapheme-ascii", maxLength: 40 }), (text, after) => {
        const at = Buffer.byteLength(text);
        const raw = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(after.replaceAll("\0", ""))]);
        expect(refusal(raw).message).toContain(`byte ${at} (0xff)`);
      }),
    );
  });

  test("ten megabytes of one word, quickly", () => {
    const error = refusal(Buffer.from("rain".repeat(2_500_000)));
    expect(error.code).toBe("TEXT_TOO_LONG");
    expect(error.message).toContain(LONGEST_TEXT.toLocaleString("en"));
    expect(timesProse(refusal, "rain".repeat(2_500_000), LONGEST_TEXT + 1)).toBeLessThan(MOST);
  });

  test.each([
    ["a month that does not exist", "published: 2024-13-45"],
    ["a day that does not exist", "updated: 2024-02-30"],
    ["a month that does not exist, under another name", "publishedOn: 2024-13-45"],
    ["a day that does not exist, under a name behind the one that counts", "published: 2024-11-06\ndate: 2024-11-31"],
    ["words for a date", "published: yesterday"],
    ["an hour that does not exist", "published: 2024-11-06T25:00:00Z"],
    ["a list for a headline", "headline: [a, b]"],
    ["a table for a byline", "byline: {name: Ann}"],
    ["a language that is none", "language: English please"],
    ["no YAML", 'headline: "unclosed'],
    ["a list instead of fields", "- headline"],
  ])("front matter with %s", (_, line) => {
    const error = refusal(withFrontMatter(line));
    expect(error.code).toBe("BAD_FRONT_MATTER");
    expect(error.message).toContain("article.md");
    expect(error.explanation.expected).toBeDefined();
  });

  test("front matter that is never closed", () => {
    const error = refusal("---\nheadline: Rain\n\nIt rained.");
    expect(error.code).toBe("BAD_FRONT_MATTER");
    expect(error.message).toContain("closes");
  });

  test("front matter that blows up by aliases", () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      "b: &b [*a,*a,*a,*a,*a,*a,*a,*a]",
      "c: &c [*b,*b,*b,*b,*b,*b,*b]",
      "headline: *c",
    ];
    expect(refusal(withFrontMatter(...bomb)).code).toBe("BAD_FRONT_MATTER");
  });
});
