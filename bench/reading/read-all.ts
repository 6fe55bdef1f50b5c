import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Reading } from "../../src/domain/reading";
import { documentOf } from "../../src/reading/intake/document";
import type { Library } from "../../src/reading/library";
import { read } from "../../src/reading/read";
import { verify } from "../../src/reading/verify";

/** A text to be read, with the name it is scored under. */
export interface Text {
  readonly id: string;
  readonly text: string;
}

/** As the embedded reader reads, with a library of our choice. */
export const readingOf = (text: string, library: Library): Reading =>
  verify(read(documentOf(text, "a text.txt"), library).reading).reading;

export const textsIn = (folder: string, ending: string): Text[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ id: basename(name, ending), text: readFileSync(join(folder, name), "utf8") }));
