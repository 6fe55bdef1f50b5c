import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Figures } from "./scorers";

const SCRIPT = join(__dirname, "../../scripts/measure-reading.js");

/** What the built program does with each Node.js there is, one after the other: the one this runs with, and the machine's own. */
export const measureSpeed = (): Record<string, Figures> =>
  Object.fromEntries(enginesAtHand().map((engine) => [versionOf(engine), figuresWith(engine)]));

const figuresWith = (engine: string): Figures => JSON.parse(run(engine, [SCRIPT]));

const versionOf = (engine: string): string => `Node.js ${run(engine, ["--version"]).trim().slice(1)}`;

const run = (engine: string, words: readonly string[]): string => execFileSync(engine, words, { encoding: "utf8" });

/** npm puts the one it installed before all others. */
function enginesAtHand(): string[] {
  const found = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "node"));
  return [
    ...new Set([process.execPath, ...found.filter((file) => existsSync(file))].map((file) => realpathSync(file))),
  ];
}
