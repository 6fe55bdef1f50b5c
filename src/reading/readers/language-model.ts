import type { Reader } from "../../domain/ports";
import type { Library } from "../library";
import { openPage } from "../read";
import { verify } from "../verify";
import { tooLongFor } from "./failures";
import { inTurn } from "./in-turn";
import { answerOf, type Chat, nameOf, type Pause } from "./language-model/chat";
import { parsedAnswer } from "./language-model/parsed";
import { articleAsData } from "./language-model/prompt";
import { readingSaid } from "./language-model/reading-said";

/** Far more than any model answers well about. */
const LONGEST_TEXT = 60_000;

/**
 * A language model says what it reads, in words. The page and its sentences are ours; each word of the answer is found again in the
 * text or dropped; then comes the same verifier as for everybody. What the model obeys or makes up can so name things wrongly, but
 * never bring in what the article does not hold.
 */
export function languageModelReader(chat: Chat, prompt: string, library: Library, pause?: Pause): Reader {
  const takeTurns = inTurn();
  const reader = { name: "language-model", version: chat.model };
  return {
    ...reader,
    async read(document) {
      if (document.text.length > LONGEST_TEXT) throw tooLongFor(nameOf(chat), document.text.length, LONGEST_TEXT);
      const opened = openPage(document);
      const answer = await takeTurns(() => answerOf(chat, prompt, articleAsData(opened), pause));
      const { said, dropped } = parsedAnswer(answer, nameOf(chat));
      const found = readingSaid(said, opened, library, `model: ${nameOf(chat)}`);
      const verified = verify({ ...found.reading, reader });
      return {
        reading: verified.reading,
        foundBy: found.foundBy,
        dropped: [...dropped, ...found.dropped, ...verified.dropped],
      };
    },
  };
}
