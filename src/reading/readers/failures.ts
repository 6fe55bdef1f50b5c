import { DatelineError, ReaderUnavailable } from "../../domain/errors";
import type { Question } from "./question";

/** Each way in which a reader elsewhere fails to read, with the way out. Either the whole article is read, or none of it. */

type Asked = Pick<Question, "whom" | "url" | "seconds">;

export const notReached = ({ whom, url }: Asked, cause: unknown): ReaderUnavailable =>
  new ReaderUnavailable({
    code: "READER_DOWN",
    happened: `${whom} does not answer at ${url.origin}: ${reasonOf(cause)}`,
    expected: "a server that runs and an address that is right",
    why: "The article would have been read by it; nothing of the article is kept.",
    fix: `start ${whom}, correct its address, or read with the embedded reader (--reader embedded).`,
  });

/** A refused connection to a name with several addresses comes without a message, with a code. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || ("code" in cause ? String(cause.code) : cause.name);
}

export const tooSlow = ({ whom, url, seconds }: Asked): ReaderUnavailable =>
  new ReaderUnavailable({
    code: "READER_TOO_SLOW",
    happened: `${whom} at ${url.origin} had not answered after ${seconds} seconds.`,
    why: "The answer must be whole before anything is kept of it.",
    fix: "give it more time (DATELINE_MODEL_SECONDS for a language model), a faster machine or a smaller model; or --reader embedded.",
  });

export const busy = ({ whom, url }: Asked, status: number): ReaderUnavailable =>
  new ReaderUnavailable({
    code: "READER_BUSY",
    happened: `${whom} at ${url.origin} answered ${status} again and again.`,
    why: status === 429 ? "It takes no more questions for now." : "Something is wrong on its side.",
    fix: "wait and run the same command again: what was loaded stays loaded.",
  });

export const refused = ({ whom, url }: Asked, status: number, said: string): ReaderUnavailable =>
  new ReaderUnavailable({
    code: "READER_REFUSED",
    happened: `${whom} at ${url.origin} refused the question (${status})${said === "" ? "." : `: ${said}`}`,
    expected: "an address, a model and a key that the server knows",
    fix: `check ${whom === "CoreNLP" ? "DATELINE_CORENLP_URL" : "DATELINE_MODEL_URL, DATELINE_MODEL and DATELINE_MODEL_KEY"}.`,
  });

export const badAnswer = (whom: string, fault: string, cause?: unknown): DatelineError =>
  new DatelineError(
    {
      code: "BAD_ANSWER",
      happened: `The answer of ${whom} cannot be used: ${fault}.`,
      why: "An article is read as a whole or not at all, so nothing of it is kept.",
      fix: "try this article again, take another model, or read it with the embedded reader (--reader embedded).",
    },
    { cause },
  );

export const tooLongFor = (whom: string, length: number, most: number): DatelineError =>
  new DatelineError({
    code: "TEXT_TOO_LONG",
    happened: `The text has ${length.toLocaleString("en")} characters, too many for ${whom}.`,
    expected: `at most ${most.toLocaleString("en")}`,
    fix: "read it with the embedded reader (--reader embedded), or split it into one file an article.",
  });
