import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Reading } from "../../src/domain/reading";

const SHARED = join(__dirname, "../../../shared");
export const SCORE = join(SHARED, "gold/score.mjs");
const SCORING = join(SHARED, "data/scoring");

/** The scorers and the texts they score are not ours to ship. */
export const scorersAreAtHand = (): boolean => existsSync(SCORE) && existsSync(SCORING);

export type Figures = Readonly<Record<string, number>>;

/** Readings against hand-made ones in a folder; the names of the files say which belongs to which. */
export function scoreReadings(gold: string, made: ReadonlyMap<string, Reading>, wanted: readonly string[]): Figures {
  return inFolder((folder) => {
    for (const [id, reading] of made) writeFileSync(join(folder, `${id}.reading.json`), JSON.stringify(reading));
    const pairs = [...made.keys()].map((id) => [join(gold, `${id}.reading.json`), join(folder, `${id}.reading.json`)]);
    const words = pairs.length === 1 ? pairs.flat() : ["--dir", goldOf([...made.keys()], gold, folder), folder];
    const { figures }: { figures: Figures } = JSON.parse(run(SCORE, ...words, "--json"));
    return Object.fromEntries(wanted.map((name) => [name, rounded(figures[name] ?? Number.NaN)]));
  });
}

/** Only those that were read: a page that was not made counts as empty. */
function goldOf(ids: readonly string[], gold: string, folder: string): string {
  const copies = join(folder, "gold");
  mkdirSync(copies);
  for (const id of ids) execFileSync("cp", [join(gold, `${id}.reading.json`), copies]);
  return copies;
}

interface StatementScore {
  readonly content: { readonly F1: number };
  readonly contentAndSource: { readonly P: number; readonly R: number; readonly F1: number };
  readonly byKind: Readonly<Record<string, { readonly recall: number; readonly sourceAcc: number }>>;
}

/** `{id,text,gold}` against `{id,attributions}`. */
export function scoreStatements(gold: readonly unknown[], made: readonly unknown[]): Figures {
  return inFolder((folder) => {
    const [data, pred] = [linesTo(join(folder, "gold.jsonl"), gold), linesTo(join(folder, "made.jsonl"), made)];
    const report: Record<string, StatementScore> = JSON.parse(
      run(join(SCORING, "score-statements.mjs"), "--data", data, "--pred", pred, "--json"),
    );
    const [score] = Object.values(report);
    if (score === undefined) throw new Error("the scorer of statements scored nothing");
    const { content, contentAndSource, byKind } = score;
    return {
      content: rounded(content.F1),
      "content and source": rounded(contentAndSource.F1),
      precision: rounded(contentAndSource.P),
      recall: rounded(contentAndSource.R),
      "direct, source right": rounded(byKind.direct?.sourceAcc ?? 0),
      "indirect speech verbs, recall": rounded(byKind.speechIndirect?.recall ?? 0),
    };
  });
}

/** `{id,text,events}` against `{id,events}`. */
export function scoreEvents(gold: readonly unknown[], made: readonly unknown[]): Figures {
  return inFolder((folder) => {
    const pred = linesTo(join(folder, "made.jsonl"), made);
    const data = join(folder, "gold.jsonl.gz");
    writeFileSync(data, gzipSync(asLines(gold)));
    const score: Record<string, number> = JSON.parse(
      run(join(SCORING, "score-events.mjs"), "--data", data, "--command", `cat - ${pred}`, "--json"),
    );
    return {
      "type and trigger": rounded(score.typedF1 ?? 0),
      "with participants": rounded(score.f1 ?? 0),
      factuality: rounded(score.factuality ?? 0),
    };
  });
}

/** `{id,text,gold}` against `{id,spans}`. */
export function scoreNames(gold: readonly unknown[], made: readonly unknown[]): Figures {
  return inFolder((folder) => {
    const [data, pred] = [linesTo(join(folder, "gold.jsonl"), gold), linesTo(join(folder, "made.jsonl"), made)];
    const report: Record<string, Record<string, { F1: number; P: number; R: number }>> = JSON.parse(
      run(join(SCORING, "score-names.mjs"), "--data", data, "--pred", pred, "--json"),
    );
    const [score = {}] = Object.values(report);
    const f1 = (name: string) => rounded(score[name]?.F1 ?? 0);
    return { all: f1("ALL"), persons: f1("PER"), organisations: f1("ORG"), places: f1("LOC") };
  });
}

const asLines = (items: readonly unknown[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join("");

function linesTo(file: string, items: readonly unknown[]): string {
  writeFileSync(file, asLines(items));
  return file;
}

const run = (script: string, ...words: readonly string[]): string =>
  execFileSync(process.execPath, [script, ...words], { encoding: "utf8", maxBuffer: 64_000_000 });

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const rounded = (figure: number): number => Math.round(figure * 1000) / 1000;
