import type { NewsGraph, SelectedField } from "../../domain/ports";
import { jsonReply, type Reply } from "./reply";
import { withinTime } from "./within-time";

/** Seconds. */
const PATIENCE = 2;

/** The smallest question there is, asked through the same door as every other. */
const SMALLEST_QUESTION: SelectedField = {
  key: "summary",
  name: "summary",
  on: ["Query"],
  arguments: {},
  selection: {
    type: "Summary",
    fields: [{ key: "articles", name: "articles", on: ["Summary"], arguments: {}, selection: null }],
  },
};

/** The process is up. */
export const health = (): Reply => jsonReply(200, { status: "up" });

/** The graph answers, and has what it needs to answer soon and to be loaded rightly. */
export async function readiness(graph: NewsGraph): Promise<Reply> {
  try {
    await withinTime(PATIENCE, graph.answer(SMALLEST_QUESTION));
    const missing = await withinTime(PATIENCE, graph.missing?.() ?? NOTHING);
    return missing.length === 0
      ? jsonReply(200, { status: "ready" })
      : notReady({ why: "Constraints or indexes are missing.", missing });
  } catch {
    return notReady({ why: "The graph does not answer." });
  }
}

const NOTHING: Promise<readonly string[]> = Promise.resolve([]);

const notReady = (why: object): Reply => jsonReply(503, { status: "not ready", ...why });
