import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BACKGROUND_PACK, DATA_FOLDER } from "../src/config";
import { openLibrary } from "../src/reading/library";
import { namesAreAtHand } from "./names/lessons";
import { type Dispatches, measureHeldOut } from "./reading/held-out";
import { writeInReadme } from "./reading/in-readme";
import { measureNames } from "./reading/names";
import { readingOf, type Text, textsIn } from "./reading/read-all";
import { asMarkdown, type Results } from "./reading/results";
import { type Figures, scoreReadings, scorersAreAtHand } from "./reading/scorers";
import { measureSpeed } from "./reading/speed";

/**
 * `npm run bench:reading`: how well and how fast Dateline reads, with simple rules and other libraries beside it. What is learnt from a
 * text is tried on others. Writes bench/reading/results.json and results.md, which are committed, so that a change shows as a diff, and the
 * figures of the README.
 */
const ROOT = join(__dirname, "..");
const SHARED = join(ROOT, "../shared");
const dispatchesIn = (folder: string): Dispatches => ({
  articles: join(folder, "articles"),
  gold: join(folder, "gold"),
});
const SEEDS = dispatchesIn(join(ROOT, "seeds"));
const DEVELOP = dispatchesIn(join(ROOT, "bench/reading/dispatches/develop"));

/** Figures of the scorer, in the words of its README. */
const WANTED = [
  "entities.f1",
  "entities.core.r",
  "mentions.name.r",
  "quotes.r",
  "statements.attributed.f1",
  "events.f1",
  "events.core.f1",
  "tenures.f1",
  "topics.f1",
  "core",
  "never",
  "teaserFacts",
  "problems",
];

const library = openLibrary(DATA_FOLDER, JSON.parse(readFileSync(BACKGROUND_PACK, "utf8")));

function measured(): Results {
  const speed = measureSpeed();
  if (!scorersAreAtHand() || !namesAreAtHand()) {
    const kept: Results = JSON.parse(readFileSync(file("results.json"), "utf8"));
    console.error(
      `Skipped all but speed: the scorers and the texts are not at hand in ${SHARED}. The other figures are those of the last run.`,
    );
    return { ...kept, speed };
  }
  const { statements, events, dispatches } = measureHeldOut(library, [SEEDS, DEVELOP], WANTED);
  const [seeds = {}, develop = {}] = dispatches;
  return {
    pages: {
      "agency page": scored(textsIn(join(SHARED, "gold"), ".txt"), join(SHARED, "gold")),
      "seed dispatches": seeds,
      "develop dispatches": develop,
      "seed dispatches, as shipped": scored(textsIn(SEEDS.articles, ".md"), SEEDS.gold),
      "develop dispatches, as shipped": scored(textsIn(DEVELOP.articles, ".md"), DEVELOP.gold),
    },
    statements,
    events,
    names: measureNames(library),
    speed,
  };
}

const scored = (texts: readonly Text[], gold: string): Figures =>
  scoreReadings(gold, new Map(texts.map(({ id, text }) => [id, readingOf(text, library)])), WANTED);

function file(name: string): string {
  return join(ROOT, "bench/reading", name);
}

const results = measured();
writeFileSync(file("results.json"), `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(file("results.md"), asMarkdown(results));
writeInReadme(join(ROOT, "README.md"), results);
console.log(asMarkdown(results));
console.log(`${Math.round(process.cpuUsage().user / 1e6)} seconds of processor time`);
