import { findNames } from "../../src/reading/04-names";
import { castOf } from "../../src/reading/05-entities";
import { documentOf } from "../../src/reading/intake/document";
import type { Library } from "../../src/reading/library";
import { openPage } from "../../src/reading/read";
import type { AnnotatedText } from "../signs/annotated-text";
import { type Told, toldOf } from "../signs/held-out";
import { keysAt } from "./lessons";
import { gapTexts } from "./texts";

/** How GAP's test, which nothing is learnt from, is read as a whole with the weights there are; who is rightly neither is left out. */
export function gapTest(folder: string, library: Library): Told {
  return toldOf(gapTexts(folder, "test").flatMap((text) => answerTo(text, library) ?? []));
}

function answerTo({ text, annotated }: AnnotatedText, library: Library): keyof Told | null {
  const [one] = annotated;
  if (one === undefined) return null;
  const { page, sentences } = openPage(documentOf(text, "a text.md"));
  const cast = castOf(page, sentences, findNames(page, sentences, library), library);
  const told = cast.members.find(({ mentions }) =>
    mentions.some(({ kind, start }) => kind === "PRONOUN" && start === one.start),
  );
  if (told === undefined) return "open";
  if (one.meant.length > 0) return keysAt(cast, one.meant).has(told.key) ? "right" : "wrong";
  return keysAt(cast, one.notMeant).has(told.key) ? "wrong" : null;
}
