import { isMap, parseDocument } from "yaml";
import { badFrontMatter } from "./bad-front-matter";
import { type Head, headOf } from "./head";
import type { Fields } from "./named-fields";

const FENCE = /^---[ \t]*$/u;

/** What stands between the two `---` lines at the beginning, if they are there, and the text after them. */
export function frontMatterOf(whole: string, fileName: string): { head: Head; text: string } {
  const firstLine = whole.slice(0, endOfLine(whole, 0));
  if (!FENCE.test(firstLine)) return { head: headOf({}, fileName), text: whole };
  const start = Math.min(firstLine.length + 1, whole.length);
  const { end, next } = closingFence(whole, start, fileName);
  return { head: headOf(fieldsOf(whole.slice(start, end), fileName), fileName), text: whole.slice(next) };
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
};

function closingFence(whole: string, start: number, fileName: string): { end: number; next: number } {
  for (let at = start; at < whole.length; at = endOfLine(whole, at) + 1) {
    const lineEnd = endOfLine(whole, at);
    if (FENCE.test(whole.slice(at, Math.min(lineEnd, at + 100))))
      return { end: at, next: Math.min(lineEnd + 1, whole.length) };
  }
  throw badFrontMatter(fileName, {
    happened: "begins with --- but no line closes the front matter.",
    expected: "a second line that is just ---, then the text",
    fix: "Close the front matter with ---, or take the first line away if there is none.",
  });
}

/** YAML's core schema only: no dates, no code, no tags of one's own; the parser stops at alias bombs by itself. */
function fieldsOf(yaml: string, fileName: string): Fields {
  const document = parseDocument(yaml, { schema: "core", logLevel: "error" });
  const [fault] = document.errors;
  if (fault !== undefined) throw notYaml(fileName, fault.message.split("\n")[0] ?? fault.message);
  if (document.contents === null) return {};
  if (!isMap(document.contents)) throw notYaml(fileName, "it is no list of `name: value` lines");
  return plain(document, fileName);
}

function plain(document: ReturnType<typeof parseDocument>, fileName: string): Fields {
  try {
    return Object.fromEntries(Object.entries(document.toJS({ maxAliasCount: 20 })));
  } catch (cause) {
    throw notYaml(fileName, cause instanceof Error ? cause.message : String(cause));
  }
}

const notYaml = (fileName: string, fault: string): Error =>
  badFrontMatter(fileName, {
    happened: `has front matter that cannot be read: ${fault}.`,
    expected: "YAML such as\nheadline: New bridge opens\npublished: 2024-11-06",
    fix: 'Put a value that holds a colon or begins with a quotation mark between quotation marks: headline: "Vote: the result".',
  });
