import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../../src/reading/01-page";
import { splitSentences } from "../../src/reading/02-sentences";
import { tokenise } from "../../src/reading/03-tokens";
import { castOf } from "../../src/reading/05-entities";
import type { Cast, Name, Page, Sentence } from "../../src/reading/draft";
import { type Library, openLibrary } from "../../src/reading/library";

const ROOT = join(__dirname, "../..");
const background = JSON.parse(readFileSync(join(ROOT, "seeds/background.json"), "utf8"));

let opened: Library | null = null;
export function library(): Library {
  opened ??= openLibrary(join(ROOT, "data"), background);
  return opened;
}

/** A page with its names marked in its text, so that a test does not hang on the tagger: `[PERSON Ann Lee] said …`. */
export interface Marked {
  readonly page: Page;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly text: string;
}

const MARK = /\[(PERSON|ORGANISATION|PLACE) ([^\]]+)\]/gu;

export function marked(written: string, published: string | null = "2024-11-06"): Marked {
  const names: Name[] = [];
  let text = "";
  let last = 0;
  for (const match of written.matchAll(MARK)) {
    text += written.slice(last, match.index);
    const [whole, kind, words = ""] = match;
    if (kind === "PERSON" || kind === "ORGANISATION" || kind === "PLACE")
      names.push({ start: text.length, end: text.length + words.length, kind, confidence: 1 });
    text += words;
    last = match.index + whole.length;
  }
  text += written.slice(last);
  const head = { headline: null, bylines: [], source: null, updated: null, language: "en", url: null };
  const page = readPage({ text, published, ...head });
  return { page, sentences: tokenise(page.text, splitSentences(page)), names, text };
}

export const castIn = ({ page, sentences, names }: Marked): Cast => castOf(page, sentences, names, library());

/** Every mention as `words → key`, in text order. */
export function mentionsIn(cast: Cast, text: string): readonly string[] {
  const all = cast.members.flatMap(({ key, mentions }) => mentions.map((mention) => ({ key, ...mention })));
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ key, start, end }) => `${text.slice(start, end)} → ${key}`);
}

/** Whom a page's text means by which words. */
export function whoIsMeant(written: string, published?: string): readonly string[] {
  const page = marked(written, published);
  return mentionsIn(castIn(page), page.text);
}
