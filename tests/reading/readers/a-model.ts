import { join } from "node:path";
import type { Reading } from "../../../src/domain/reading";
import { documentOf } from "../../../src/reading/intake/document";
import { languageModelReader } from "../../../src/reading/readers/language-model";
import { openPrompt } from "../../../src/reading/readers/language-model/prompt";
import { library } from "../page-in-words";
import { aServer, type Reply, says } from "./a-server";
import good from "./answers/good.json";

export const ARTICLE = `---
headline: Mayor of Oslo resigns
published: 2024-11-06
---
OSLO — Ana Lima, mayor of Oslo, resigned on Wednesday. “I have done my part,” she told reporters.

Jonas Berg said the council would elect a new mayor on Friday.
`;
export const GOOD = JSON.stringify(good);
export const KEY = "sk-of-nobody-4711";
export const PROMPT = openPrompt(join(__dirname, "../../../data"));

/** As an endpoint wraps what its model says. */
export const completion = (content: string | null, finish_reason = "stop"): string =>
  JSON.stringify({ choices: [{ message: { role: "assistant", content }, finish_reason }] });

export const answers = (content: string): Reply => says(completion(content));

export const pauses: number[] = [];
const pause = async (milliseconds: number) => void pauses.push(milliseconds);

/** What the reader makes of an article when its model replies like that. */
export async function readWith(replies: readonly Reply[], { article = ARTICLE, seconds = 20 } = {}) {
  const server = await aServer(...replies);
  const chat = { url: `${server.url}/v1/`, model: "small-one", key: KEY, seconds };
  try {
    const read = await languageModelReader(chat, PROMPT, library(), pause).read(documentOf(article, "page.md"));
    return { ...read, asked: server.asked };
  } finally {
    await server.close();
  }
}

export const saidIn = ({ text, statements }: Reading): string[] =>
  statements.map(
    ({ speaker, content }) => `${speaker}: ${content.map((part) => text.slice(part.start, part.end)).join()}`,
  );
