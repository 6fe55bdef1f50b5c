import type { SourceDocument } from "../../domain/ports";
import { isWrittenDate } from "../written-date";
import { badFrontMatter } from "./bad-front-matter";
import { type Field, type Fields, fieldsFor } from "./named-fields";

/** What a document says beside its text. */
export type Head = Omit<SourceDocument, "text">;

/** The fields an article may have, each checked. Fields we do not know are left alone. */
export const headOf = (fields: Fields, fileName: string): Head => ({
  headline: first(fieldsFor("headline", fields), wordsIn, fileName),
  bylines: fieldsFor("bylines", fields).flatMap((field) => listIn(field, fileName)),
  source: first(fieldsFor("source", fields), wordsIn, fileName),
  published: first(fieldsFor("published", fields), dateIn, fileName),
  updated: first(fieldsFor("updated", fields), dateIn, fileName),
  language: first(fieldsFor("language", fields), languageIn, fileName),
  url: first(fieldsFor("url", fields), wordsIn, fileName),
});

type Check = (field: Field, fileName: string) => string;

/** All are checked, also the ones that another says before. */
const first = (fields: readonly Field[], check: Check, fileName: string): string | null =>
  fields.map((field) => check(field, fileName))[0] ?? null;

function wordsIn({ name, value }: Field, fileName: string): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.normalize("NFC").trim();
  throw wrong(fileName, name, value, "words in one line", `${name}: some words`);
}

function listIn({ name, value }: Field, fileName: string): string[] {
  if (!Array.isArray(value)) return [wordsIn({ name, value }, fileName)];
  if (value.every((item) => typeof item === "string")) return value.map((item) => item.normalize("NFC").trim());
  throw wrong(fileName, name, value, "a name or a list of names", `${name}: [Ann Lee, Bo Roe]`);
}

function dateIn(field: Field, fileName: string): string {
  const written = wordsIn(field, fileName);
  if (isWrittenDate(written)) return written;
  const { name } = field;
  throw wrong(
    fileName,
    name,
    written,
    "a date that exists, as ISO 8601",
    `${name}: 2024-11-06 or ${name}: 2024-11-06T14:30:00Z`,
  );
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+){0,4}$/u;

function languageIn(field: Field, fileName: string): string {
  const written = wordsIn(field, fileName);
  if (LANGUAGE.test(written)) return written;
  throw wrong(fileName, field.name, written, "a language code", `${field.name}: en`);
}

const wrong = (fileName: string, name: string, value: unknown, expected: string, example: string): Error =>
  badFrontMatter(fileName, {
    happened: `has front matter with a wrong \`${name}\`: ${shown(value)}.`,
    expected: `${expected}, for example ${example}`,
    fix: `Correct the line \`${name}: …\` between the two --- lines, or leave it out.`,
  });

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80);
