import { join } from "node:path";
import type { Library } from "../../src/reading/library";
import { readingOf, textsIn } from "./read-all";
import type { Figures } from "./scorers";

/** Characters of a page as acceptance counts them. */
const A_PAGE = 2_600;
const ROUNDS = 30;
const WARM_UP = 8;

/** Processor time and memory of this very process; of the machine's speed, so never the same twice. */
export function measureSpeed(library: Library): Figures {
  const texts = textsIn(join(__dirname, "../../seeds/articles"), ".md").map(({ text }) =>
    text.replace(/^---\n.*?\n---\n/su, ""),
  );
  readAll(texts, WARM_UP, library);
  const begun = process.cpuUsage();
  readAll(texts, ROUNDS, library);
  const { user, system } = process.cpuUsage(begun);
  const pages = (texts.reduce((sum, text) => sum + text.length, 0) * ROUNDS) / A_PAGE;
  return {
    "pages a second on one core": Math.round(pages / ((user + system) / 1e6)),
    "memory in MB": Math.round(process.memoryUsage.rss() / 1e6),
  };
}

function readAll(texts: readonly string[], rounds: number, library: Library): void {
  for (let round = 0; round < rounds; round++) for (const text of texts) readingOf(text, library);
}
