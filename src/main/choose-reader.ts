import { type Config, DATA_FOLDER } from "../config";
import { DatelineError } from "../domain/errors";
import type { Reader } from "../domain/ports";
import type { ReaderChoice } from "../domain/reader-settings";
import type { Library } from "../reading/library";
import { coreNlpReader } from "../reading/readers/corenlp";
import { embeddedReader } from "../reading/readers/embedded";
import { languageModelReader } from "../reading/readers/language-model";
import { openPrompt } from "../reading/readers/language-model/prompt";
import { findCoreNlp } from "./corenlp/find";

/** The reader that the settings choose. Whether it answers shows at the first article. */
export const chooseReader = (config: Config, library: Library): Reader => READERS[config.reader.use](library, config);

const READERS: Readonly<Record<ReaderChoice, (library: Library, config: Config) => Reader>> = {
  embedded: embeddedReader,
  corenlp: (library, { home, reader }) => coreNlpReader(() => findCoreNlp(home, reader.coreNlpUrl), library),
  "language-model": (library, { reader: { model: settings } }) => {
    const { url, model, key, seconds } = settings;
    if (url === null || model === null) throw whichModel();
    return languageModelReader({ url, model, key, seconds }, openPrompt(DATA_FOLDER), library);
  },
};

const whichModel = (): DatelineError =>
  new DatelineError({
    code: "BAD_SETTING",
    happened: "The reader is a language model, but the settings do not say which.",
    expected: "for example DATELINE_MODEL_URL=http://127.0.0.1:11434/v1 DATELINE_MODEL=qwen3:8b",
    why: "Dateline brings no model and asks no service by itself.",
    fix: "set both (and DATELINE_MODEL_KEY where the endpoint wants one), or read with --reader embedded.",
  });
