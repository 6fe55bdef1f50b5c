import { setTimeout as wait } from "node:timers/promises";
import { readExampleQuestions } from "../api/example-questions";
import { QUESTIONS_FOLDER } from "../config";

/** Milliseconds between two questions: whoever asks meanwhile goes first. */
const PAUSE = 100;

/**
 * Asks the promised questions once, one after the other: a Neo4j that has just started plans each for half a second, and nobody
 * should wait for that. What goes wrong here is nobody's trouble; it goes wrong again, with words, when somebody asks.
 */
export async function warmUp(
  ask: (question: string) => Promise<void>,
  leaving: AbortSignal,
  folder = QUESTIONS_FOLDER,
): Promise<void> {
  try {
    for (const { query } of await readExampleQuestions(folder)) {
      await wait(PAUSE, undefined, { signal: leaving, ref: false });
      await ask(query).catch(() => undefined);
    }
  } catch {
    // Told to leave, or no questions are there.
  }
}
