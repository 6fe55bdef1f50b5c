import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { badAnswer, busy, refused } from "../failures";
import { jsonOrNull } from "../json";
import { type Answered, post } from "../post";
import type { Question } from "../question";
import { answerSchema } from "./answer";

/** An endpoint that speaks as OpenAI's does, and what is asked of it. */
export interface Chat {
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  readonly seconds: number;
}

export type Pause = (milliseconds: number) => Promise<unknown>;

const MOST_BYTES = 8_000_000;
/** Before the second and the third attempt. */
const PAUSES = [2_000, 8_000];
const LONGEST_PAUSE = 60_000;

/** What the model answers. No tools are offered: it can do nothing but answer. */
export async function answerOf(chat: Chat, prompt: string, article: string, pause: Pause = wait): Promise<string> {
  const messages = [
    { role: "system", content: prompt },
    { role: "user", content: article },
  ];
  const plain = { model: chat.model, messages };
  const exact = { ...plain, temperature: 0, response_format: RESPONSE_FORMAT };
  const first = await patiently(questionOf(chat, exact), pause);
  // Some endpoints know no response format, some models no temperature: the prompt says everything, too.
  const answered = first.status === 400 ? await patiently(questionOf(chat, plain), pause) : first;
  if (answered.status !== 200) throw refused(questionOf(chat, plain), answered.status, reasonIn(answered.body, chat));
  return contentOf(answered.body, nameOf(chat));
}

export const nameOf = ({ model }: Pick<Chat, "model">): string => `the language model ${model}`;

const RESPONSE_FORMAT = { type: "json_schema", json_schema: { name: "reading", schema: answerSchema() } };

function questionOf(chat: Chat, body: unknown): Question {
  return {
    whom: nameOf(chat),
    url: new URL(`${chat.url.replace(/\/$/u, "")}/chat/completions`),
    headers: {
      "content-type": "application/json",
      ...(chat.key !== null && { authorization: `Bearer ${chat.key}` }),
    },
    body: JSON.stringify(body),
    seconds: chat.seconds,
    mostBytes: MOST_BYTES,
  };
}

/** An endpoint that is busy or stumbles is asked again, three times in all. */
async function patiently(question: Question, pause: Pause): Promise<Answered> {
  for (const milliseconds of PAUSES) {
    const answered = await post(question);
    if (!isPassing(answered)) return answered;
    await pause(pauseWanted(answered) ?? milliseconds);
  }
  const last = await post(question);
  if (isPassing(last)) throw busy(question, last.status);
  return last;
}

const isPassing = ({ status }: Answered): boolean => status === 429 || status >= 500;

function pauseWanted({ retryAfter }: Answered): number | null {
  return retryAfter !== null && /^\d{1,4}$/u.test(retryAfter)
    ? Math.min(Number(retryAfter) * 1000, LONGEST_PAUSE)
    : null;
}

const Completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullable() }), finish_reason: z.string().nullish() }))
    .min(1),
});

function contentOf(body: string, whom: string): string {
  const completion = Completion.safeParse(jsonOrNull(body));
  if (!completion.success) throw badAnswer(whom, "the endpoint does not speak as OpenAI's does");
  const [choice] = completion.data.choices;
  if (choice?.finish_reason === "length") throw badAnswer(whom, "it was cut off where the model's length ended");
  const content = choice?.message.content ?? "";
  if (content.trim() === "") throw badAnswer(whom, "it is empty");
  return content;
}

const Complaint = z.object({ error: z.object({ message: z.string() }) });

/** The endpoint's own words, shortened; some repeat the key they were sent. */
function reasonIn(body: string, { key }: Chat): string {
  const complaint = Complaint.safeParse(jsonOrNull(body));
  const said = complaint.success ? complaint.data.error.message : "";
  const shown = key === null ? said : said.replaceAll(key, "…");
  return shown.replace(/\s+/gu, " ").slice(0, 200);
}
