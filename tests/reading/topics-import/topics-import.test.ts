import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatelineError } from "../../../src/domain/errors";
import { importedTopics } from "../../../src/reading/topics-import";
import { changedJson } from "../../setup/changed-json";
import newscodes from "./newscodes.json";

const fileOf = (name: string): string => readFileSync(join(__dirname, name), "utf8");

/** Made up, in the form that IPTC publishes. */
const TOPICS = [
  { code: "medtop:90000000", label: "harbours and shipping", broader: null },
  { code: "medtop:90000001", label: "ship, boat", broader: "medtop:90000000" },
  { code: "medtop:90000002", label: "tug", broader: "medtop:90000001" },
];

describe("the IPTC Media Topics", () => {
  it.each([
    ["newscodes.json", "2031-02-03"],
    ["skos.jsonld", null],
    ["sheet.csv", null],
  ])("come from %s", (name, released) => {
    expect(importedTopics(fileOf(name), name)).toEqual({ topics: TOPICS, released });
  });

  it("come from a sheet with semicolons and a byte order mark, too", () => {
    const sheet = fileOf("sheet.csv").replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gu, ";");
    expect(importedTopics(`\uFEFF${sheet}`, "sheet.csv").topics).toEqual(TOPICS);
  });
});

/** A vocabulary with one thing changed in it. */
const changed = (changes: Readonly<Record<string, unknown>>): string => changedJson(fileOf("newscodes.json"), changes);

const [top, retired] = newscodes.conceptSet;

describe("a file that is no vocabulary is refused whole", () => {
  it.each<[string, string, RegExp]>([
    ["broken JSON", '{"conceptSet": [', /broken JSON/u],
    ["other JSON", '{"topics": []}', /conceptSet/u],
    ["a sheet of something else", "name,size\nOslo,1\n", /NewsCode-QCode/u],
    ["a sheet without levels", "NewsCode-QCode,Name (en-GB)\nmedtop:90000000,ships\n", /Level1/u],
    [
      "a sheet that skips a level",
      fileOf("sheet.csv").replace(/.*90000001[\s\S]*and more"\n/u, ""),
      /line 4 has no topic above it/u,
    ],
    ["a sheet with an open quotation mark", `${fileOf("sheet.csv")}"open`, /broken CSV/u],
    ["an empty list", changed({ conceptSet: [] }), /two levels/u],
    ["a list of one level", changed({ conceptSet: [top] }), /two levels/u],
    [
      "a topic without an English label",
      changed({ "conceptSet.0.prefLabel": { de: "Häfen" } }),
      /medtop:90000000 has no English label/u,
    ],
    ["a topic with another code", changed({ "conceptSet.0.qcode": "subj:01000000" }), /"subj:01000000" is no code/u],
    ["a code that is none", changed({ "conceptSet.0.qcode": "medtop:<script>" }), /no code such as/u],
    ["two topics with one code", changed({ "conceptSet.+": top }), /stands in it twice/u],
    [
      "a topic under one that is not there",
      changed({ conceptSet: [top, retired] }),
      /under medtop:90000001, which is not/u,
    ],
    ["a topic under itself", changed({ "conceptSet.0.broader": ["medtop:90000002"] }), /under itself/u],
  ])("%s", (_case, file, fault) => {
    const attempt = () => importedTopics(file, "topics.file");
    expect(attempt).toThrow(DatelineError);
    expect(attempt).toThrow(fault);
    expect(attempt).toThrow(/^topics\.file is no list of IPTC Media Topics/u);
  });
});
