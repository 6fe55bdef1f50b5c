import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ArticleFiles, Dateline } from "../main/house";
import { inputsAt } from "./inputs";
import { loadEvery, tallyAsText } from "./load-inputs";
import { type Terminal, teller } from "./terminal";

/** Gives an empty graph something to answer from; a graph that holds articles is left as it is. */
export async function plantSeeds(
  folder: string | null,
  dateline: Dateline,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<void> {
  if (folder === null || stop.aborted || !(await dateline.isEmpty())) return;
  const tally = await loadEvery(await seedsIn(folder, terminal)(), dateline, terminal, stop);
  const tell = teller(terminal);
  tell(tallyAsText(tally).trimEnd());
  if (tally.left > 0)
    tell(`Stopped before the end: \`dateline load ${articlesIn(folder)}\` loads the other ${tally.left}.`);
}

/** None without a folder. */
export const seedsIn =
  (folder: string | null, terminal: Terminal): ArticleFiles =>
  async () =>
    folder === null ? [] : inputsAt([articlesIn(folder)], terminal);

/** A folder of seeds has its articles in articles/, with other things beside it; any other folder is taken as it is. */
function articlesIn(folder: string): string {
  const articles = join(folder, "articles");
  return existsSync(articles) ? articles : folder;
}
