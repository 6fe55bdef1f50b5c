import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tokenise } from "../../src/reading/03-tokens";
import { findNames } from "../../src/reading/04-names";
import { castOf } from "../../src/reading/05-entities";
import { findStatements } from "../../src/reading/06-statements";
import type { Page } from "../../src/reading/draft";
import type { Library } from "../../src/reading/library";
import { type EventText, eventTextOfReading } from "./annotated";
import type { Lesson } from "./lessons";

/** A text as the passes before 07-events read it, with the gold's own sentences. */
export function lessonOf(text: EventText, library: Library): Lesson & { readonly page: Page } {
  const page = pageOf(text);
  const spans = text.sentences.map(([start, end], at) => ({
    id: `S${at + 1}`,
    zone: "BODY" as const,
    paragraph: at,
    start,
    end,
  }));
  const sentences = tokenise(page.text, spans);
  const named = castOf(page, sentences, findNames(page, sentences, library), library);
  const { cast } = findStatements(page, sentences, named, library);
  return { text, sentences, cast, page };
}

const pageOf = ({ text }: EventText): Page => ({
  text,
  headline: null,
  bylines: [],
  sourceName: null,
  sourceSpan: null,
  dateline: null,
  publishedOn: null,
  publishedPrecision: null,
  updatedOn: null,
  language: "en",
  url: null,
  zones: [{ zone: "BODY", start: 0, end: text.length }],
  teasers: [],
});

/** Our own dispatches, as far as their gold is at hand: those of the seeds, and those of courts, quakes, takeovers, strikes, sport and central banks. */
const DISPATCHES = [
  join(__dirname, "../../../shared/seeds/gold"),
  join(__dirname, "../reading/dispatches/develop/gold"),
];

export const dispatchTexts = (): EventText[] => DISPATCHES.filter(existsSync).flatMap(textsIn);

function textsIn(folder: string): EventText[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".reading.json"));
  return files.toSorted().map((name) => eventTextOfReading(JSON.parse(readFileSync(join(folder, name), "utf8")), name));
}
