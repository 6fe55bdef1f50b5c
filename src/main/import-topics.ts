import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DATA_FOLDER } from "../config";
import { topicsKnownByWords } from "../reading/09-topics/scores";
import { importedTopics } from "../reading/topics-import";
import { levelsOf } from "../reading/topics-import/checked";
import type { TopicsImported } from "./house";

const FILE = "topics.json";

/** A list that was imported for this home goes before the one that comes with us. */
export const topicsFolderOf = (home: string): string => (existsSync(join(home, FILE)) ? home : DATA_FOLDER);

/** Checks a vocabulary and puts it in place of the one before, in one step: nobody ever reads half of it. */
export async function importTopics(text: string, name: string, home: string): Promise<TopicsImported> {
  const { topics, released } = importedTopics(text, name);
  const lines = topics.map((topic) => `  ${JSON.stringify(topic)}`).join(",\n");
  const [file, unfinished] = [join(home, FILE), join(home, `${FILE}.${process.pid}`)];
  await mkdir(home, { recursive: true });
  await writeFile(unfinished, `[\n${lines}\n]\n`);
  await rename(unfinished, file);
  const codes = new Set(topics.map(({ code }) => code));
  const missing = topicsKnownByWords().filter((code) => !codes.has(code));
  return { file, released, topics: topics.length, ...levelsOf(topics), missing };
}
