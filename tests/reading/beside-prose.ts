import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ARTICLES = join(__dirname, "../../seeds/articles");

/** Our own dispatches without what stands above them, one after the other and again, up to a length. */
export function prose(length: number): string {
  const articles = readdirSync(ARTICLES)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(ARTICLES, name), "utf8").replace(/^---\n.*?\n---\n/su, ""));
  const all = articles.join("\n");
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** What is far more than a text may take, however odd its words, and far less than one whose time grows with the square of its length. */
export const MOST = 10;
const TRIES = 3;
const SAMPLE = 8_000;

/**
 * How many times as much processor time a text takes as ordinary prose of the same length, taken beside it in the same process: seconds
 * would say more about the machine. A busy machine gets a second and a third try.
 */
export function timesProse(take: (text: string) => void, text: string, sampleLength = SAMPLE): number {
  const sample = prose(sampleLength);
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= MOST; tries++) {
    const seconds = secondsOf(() => take(text));
    const ofProse = (secondsOf(() => take(sample)) * text.length) / sampleLength;
    least = Math.min(least, seconds / ofProse);
  }
  return least;
}

function secondsOf(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}
