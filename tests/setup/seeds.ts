import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Background } from "../../src/domain/background";
import type { Reading } from "../../src/domain/reading";
import { parseReading } from "../../src/reading/verify";

const SEEDS = join(__dirname, "..", "..", "seeds");

/** What a person read in each of our own dispatches, by file name. */
export function goldReadings(): Reading[] {
  const folder = join(SEEDS, "gold");
  const files = readdirSync(folder).filter((name) => name.endsWith(".reading.json"));
  return files.sort().map((name) => parseReading(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

export const backgroundPack = (): Background => JSON.parse(readFileSync(join(SEEDS, "background.json"), "utf8"));
