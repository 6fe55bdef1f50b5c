import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EVENT_TYPE_NAMES, eventType } from "../../../domain/event-types";
import { wordsAt } from "../../../domain/span";
import type { OpenedPage } from "../../read";
import { answerSchema } from "./answer";

/** What the model is told once, from data/language-model-prompt.md; the folder is the project's `data`. */
export function openPrompt(dataFolder: string): string {
  const template = readFileSync(join(dataFolder, "language-model-prompt.md"), "utf8");
  return template.replace("{{EVENT_TYPES}}", eventTypes).replace("{{SCHEMA}}", () => JSON.stringify(answerSchema()));
}

const eventTypes = (): string =>
  EVENT_TYPE_NAMES.map((name) => {
    const { example, roles } = eventType(name);
    return `${name}: ${example}.${roles.length > 0 ? ` Roles: ${roles.join(", ")}.` : ""}`;
  }).join("\n");

/** The article, as data: in JSON nothing that stands in it can be taken for the end of it. Teasers are other articles' business. */
export function articleAsData({ page, sentences }: OpenedPage): string {
  const told = sentences.filter(({ zone }) => zone !== "TEASER" && zone !== "BOILERPLATE");
  return JSON.stringify({
    headline: page.headline,
    published: page.publishedOn,
    sentences: told.map((sentence) => ({ id: sentence.id, text: wordsAt(page.text, sentence).replace(/\s/gu, " ") })),
  });
}
