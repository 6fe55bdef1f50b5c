import { ReaderUnavailable } from "../../domain/errors";
import type { CoreNlp } from "../../reading/readers/corenlp/tagged";
import { placesIn } from "./places";
import { findOurCoreNlp, urlOf } from "./running";

/** The server that the settings name, else the one that Dateline started for this home. */
export async function findCoreNlp(home: string, url: string | null): Promise<CoreNlp> {
  if (url !== null) return { url, password: null };
  const ours = await findOurCoreNlp(placesIn(home));
  if (ours === null) throw notStarted();
  return { url: urlOf(ours), password: ours.password };
}

const notStarted = (): ReaderUnavailable =>
  new ReaderUnavailable({
    code: "READER_DOWN",
    happened: "The reader is CoreNLP, but none of Dateline's runs and DATELINE_CORENLP_URL names no other.",
    expected: "a CoreNLP server that answers",
    fix: "run `dateline reader start corenlp` first, or set DATELINE_CORENLP_URL, or read with --reader embedded.",
  });
