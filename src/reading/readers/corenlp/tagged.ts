import { z } from "zod";
import { inSmallLetters } from "../../04-names/capitals";
import type { Found, NameKind } from "../../04-names/found";
import type { Gazetteers } from "../../04-names/gazetteers";
import type { Sentence } from "../../draft";
import { badAnswer, busy, refused } from "../failures";
import { jsonOrNull } from "../json";
import { post } from "../post";
import type { Question } from "../question";
import properties from "./properties.json";

/** Where the server is, and the word it lets us in for. */
export interface CoreNlp {
  readonly url: string;
  readonly password: string | null;
}

const WHOM = "CoreNLP";
const SECONDS = 120;
/** The server refuses more than 100,000 characters at a time, and takes long for half of that on a small machine. */
const AT_A_TIME = 10_000;

/** The names that CoreNLP sees, in our own sentences and words: its labels fit ours one to one. */
export async function taggedByCoreNlp(
  sentences: readonly Sentence[],
  server: CoreNlp,
  { gazetteers }: { readonly gazetteers: Gazetteers },
): Promise<Found[]> {
  const found: Found[] = [];
  for (const batch of batches(sentences.filter(({ tokens }) => tokens.length > 0))) {
    const labels = await labelsOf(batch.map((sentence) => lineOf(sentence, gazetteers)).join("\n"), server);
    if (labels.length !== batch.length)
      throw badAnswer(WHOM, `${batch.length} sentences came back as ${labels.length}`);
    found.push(...batch.flatMap((sentence, at) => namesIn(sentence, labels[at] ?? [])));
  }
  return found;
}

function batches(sentences: readonly Sentence[]): Sentence[][] {
  const made: Sentence[][] = [];
  let room = 0;
  for (const sentence of sentences) {
    const length = sentence.end - sentence.start;
    if (room < length) made.push([]);
    room = (room < length ? AT_A_TIME : room) - length;
    made.at(-1)?.push(sentence);
  }
  return made;
}

/** One sentence a line, a blank between two words and none inside one. */
const lineOf = ({ tokens }: Sentence, gazetteers: Gazetteers): string =>
  inSmallLetters(
    tokens.map(({ text }) => text),
    gazetteers,
  )
    .map((word) => word.replace(/\s/gu, "_"))
    .join(" ");

const Labelled = z.object({
  sentences: z.array(z.object({ tokens: z.array(z.object({ ner: z.string() })) })),
});

/** Each word's label, sentence by sentence. */
async function labelsOf(text: string, { url, password }: CoreNlp): Promise<string[][]> {
  const address = new URL(url);
  address.searchParams.set("properties", JSON.stringify({ ...properties, outputFormat: "json" }));
  const question: Question = {
    whom: WHOM,
    url: address,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      ...(password !== null && { authorization: basic(password) }),
    },
    body: text,
    seconds: SECONDS,
    mostBytes: 20_000_000,
  };
  const { status, body } = await post(question);
  if (status >= 500) throw busy(question, status);
  if (status !== 200) throw refused(question, status, "");
  const answer = Labelled.safeParse(jsonOrNull(body));
  if (!answer.success) throw badAnswer(WHOM, "it is not the JSON of a CoreNLP server");
  return answer.data.sentences.map(({ tokens }) => tokens.map(({ ner }) => ner));
}

export const USER = "dateline";

const basic = (password: string): string => `Basic ${Buffer.from(`${USER}:${password}`).toString("base64")}`;

const KINDS: Readonly<Record<string, NameKind>> = { PERSON: "PERSON", ORGANIZATION: "ORGANISATION", LOCATION: "PLACE" };
/** CoreNLP does not say how sure it is; it is mostly right. */
const MARGIN = 25;

/** Runs of one label. Two names side by side look like one; the seams of 04-names take them apart. */
function namesIn(sentence: Sentence, labels: readonly string[]): Found[] {
  if (labels.length !== sentence.tokens.length)
    throw badAnswer(WHOM, `${sentence.tokens.length} words came back as ${labels.length}`);
  return labels.flatMap((label, from) => {
    const kind = KINDS[label];
    if (kind === undefined || labels[from - 1] === label) return [];
    let to = from + 1;
    while (labels[to] === label) to++;
    return [{ sentence, from, to, kind, margin: MARGIN }];
  });
}
