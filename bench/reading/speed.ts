import { join } from "node:path";
import type { Library } from "../../src/reading/library";
import { readingOf, textsIn } from "./read-all";
import type { Figures } from "./scorers";

/** Characters of a page as acceptance counts them. */
const A_PAGE = 2_600;
const ROUNDS = 30;
const WARM_UP = 8;
const MEGABYTES = [1, 2];

/** Processor time and memory of this very process; of the machine's speed, so never the same twice. */
export function measureSpeed(library: Library): Figures {
  const texts = textsIn(join(__dirname, "../../seeds/articles"), ".md").map(({ text }) =>
    text.replace(/^---\n.*?\n---\n/su, ""),
  );
  readAll(texts, WARM_UP, library);
  const seconds = secondsOf(() => readAll(texts, ROUNDS, library));
  const pages = (texts.reduce((sum, text) => sum + text.length, 0) * ROUNDS) / A_PAGE;
  return {
    "pages a second on one core": Math.round(pages / seconds),
    "memory in MB": memory(),
    ...Object.fromEntries(MEGABYTES.flatMap((megabytes) => ofOneText(texts, megabytes, library))),
  };
}

/** One text as long as that, all of it body: reading it takes twice as long where it is twice as long, and not more. */
function ofOneText(texts: readonly string[], megabytes: number, library: Library): [string, number][] {
  const all = texts.map(withoutRelated).join("\n");
  const text = all.repeat(Math.ceil((megabytes * 1e6) / all.length)).slice(0, megabytes * 1e6);
  const seconds = secondsOf(() => readingOf(text, library));
  return [
    [`seconds for a text of ${megabytes} MB`, Math.round(seconds * 10) / 10],
    [`memory in MB after a text of ${megabytes} MB`, memory()],
  ];
}

/** Behind such a line everything is taken for what other pages say, and hardly read. */
const withoutRelated = (text: string): string => `${text.split(/^Related articles$/mu, 1)[0]?.trim()}\n`;

const memory = (): number => Math.round(process.memoryUsage.rss() / 1e6);

function secondsOf(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

function readAll(texts: readonly string[], rounds: number, library: Library): void {
  for (let round = 0; round < rounds; round++) for (const text of texts) readingOf(text, library);
}
