import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A concept of the IPTC Media Topics. */
export interface Topic {
  readonly code: string;
  readonly label: string;
  /** The code of the wider topic; null for the seventeen at the top. */
  readonly broader: string | null;
}

/** Opens topics.json in a folder: the project's `data`, or the home that others were imported into. By code. */
export function openTopics(folder: string): ReadonlyMap<string, Topic> {
  const topics: readonly Topic[] = JSON.parse(readFileSync(join(folder, "topics.json"), "utf8"));
  return new Map(topics.map((topic) => [topic.code, topic]));
}
