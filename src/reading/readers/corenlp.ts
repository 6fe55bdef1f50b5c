import type { Reader } from "../../domain/ports";
import { settledNames } from "../04-names";
import type { Library } from "../library";
import { openPage, readOn } from "../read";
import { READER } from "../reading-of";
import { verify } from "../verify";
import { type CoreNlp, taggedByCoreNlp } from "./corenlp/tagged";
import { inTurn } from "./in-turn";

/**
 * Names by Stanford CoreNLP, which knows more of them; everything after the names is ours. `find` says where the server is; it is asked
 * for each article, since a server may be started while we run.
 */
export function coreNlpReader(find: () => Promise<CoreNlp>, library: Library): Reader {
  const takeTurns = inTurn();
  const reader = { name: "corenlp", version: READER.version };
  return {
    ...reader,
    async read(document) {
      const opened = openPage(document);
      const tagged = await takeTurns(async () => taggedByCoreNlp(opened.sentences, await find(), library.names));
      const names = settledNames(opened.sentences, tagged, library.names);
      const { reading, foundBy } = readOn(opened, names, library);
      return { ...verify({ ...reading, reader }), foundBy };
    },
  };
}
