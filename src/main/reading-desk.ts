import { BACKGROUND_PACK, type Config, DATA_FOLDER } from "../config";
import type { Background } from "../domain/background";
import { DatelineError } from "../domain/errors";
import type { ReadArticle, Reader } from "../domain/ports";
import { documentOf } from "../reading/intake/document";
import { type Library, openLibrary } from "../reading/library";
import { embeddedReader } from "../reading/readers/embedded";
import { demand, parseReading } from "../reading/verify";
import { readBackgroundPack } from "./background-pack";
import { chooseReader } from "./choose-reader";
import type { DocumentDesk, ReadingDesk } from "./house";
import { topicsFolderOf } from "./import-topics";
import { tuneEngine } from "./tuned-engine";

export const openReadingDesk = async (config: Config): Promise<ReadingDesk> =>
  deskOf(config, await readBackgroundPack(BACKGROUND_PACK));

/** As the settings want it. */
export const deskOf = (config: Config, background: Background): DocumentDesk =>
  readingDesk(background, (library) => chooseReader(config, library), topicsFolderOf(config.home));

/** What the reader knows beforehand is what the graph was given as background, so the pack is handed in. */
export function readingDesk(
  background: Background,
  readerWith: (library: Library) => Reader = embeddedReader,
  topicsFolder = DATA_FOLDER,
): DocumentDesk {
  tuneEngine();
  const reader = readerWith(openLibrary(DATA_FOLDER, background, topicsFolder));
  const readArticle = async (raw: Buffer | string, name: string) => reader.read(documentOf(raw, name));
  return {
    readArticle: async (bytes, name) => (isReading(bytes, name) ? readyMade(bytes, name) : readArticle(bytes, name)),
    readText: (text) => readArticle(text, "the text"),
    readDocument: async (document) => {
      const found = documentOf(document.text, "the text");
      const told = Object.entries(document).filter(
        ([name, value]) => name !== "text" && value !== null && value !== "",
      );
      return reader.read({ ...found, ...Object.fromEntries(told), bylines: found.bylines });
    },
  };
}

/** By its name; from the standard input, which has none, by its first letter, since no article begins with a brace. */
const isReading = (bytes: Buffer, name: string): boolean =>
  name.endsWith(".json") || (name === "-" && /^\s*\{/u.test(bytes.toString("latin1", 0, 100)));

/** Made elsewhere, so it is held to every rule and refused whole when it breaks one. */
function readyMade(bytes: Buffer, name: string): ReadArticle {
  try {
    const reading = demand(parseReading(JSON.parse(bytes.toString("utf8"))));
    return { reading, foundBy: () => new Map(), dropped: [] };
  } catch (error) {
    throw error instanceof SyntaxError ? notJson(name, error) : error;
  }
}

const notJson = (name: string, { message }: SyntaxError): DatelineError =>
  new DatelineError({
    code: "BAD_READING",
    happened: `${name} is not JSON: ${message}`,
    expected: "a Reading, as `dateline read FILE` prints it",
    fix: "Make it again, or give the article itself (.md or .txt).",
  });
