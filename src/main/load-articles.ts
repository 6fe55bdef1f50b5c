import { setImmediate as othersTurn } from "node:timers/promises";
import { DatelineError, ReaderUnavailable } from "../domain/errors";
import type { Reading } from "../domain/reading";
import type { ArticleFile, LoadResult, ReadingDesk, Rejected } from "./house";

type Load = (readings: readonly Reading[]) => Promise<readonly LoadResult[]>;

/** Reads all, loads together what could be read, and tells of each what became of it, in their order. */
export async function loadArticles(
  files: readonly ArticleFile[],
  desk: ReadingDesk,
  load: Load,
): Promise<readonly LoadResult[]> {
  const read = await readInTurn(files, desk);
  const results = await load(read.filter(isReading));
  let next = 0;
  return read.map((reading) => (isReading(reading) ? outcomeAt(results, next++) : reading));
}

/** Reading keeps this process to itself; between two articles the database, busy with others, is heard and told what comes next. */
async function readInTurn(files: readonly ArticleFile[], desk: ReadingDesk): Promise<readonly (Reading | Rejected)[]> {
  const read: Promise<Reading | Rejected>[] = [];
  for (const file of files) {
    const reading = readingOrRejection(file, desk);
    reading.catch(() => undefined); // a reader that is not there is told of below, when all have begun
    read.push(reading);
    await othersTurn();
  }
  return Promise.all(read);
}

async function readingOrRejection(file: ArticleFile, desk: ReadingDesk): Promise<Reading | Rejected> {
  try {
    const { reading } = await desk.readArticle(await file.bytes(), file.name);
    return reading;
  } catch (error) {
    if (error instanceof DatelineError && !(error instanceof ReaderUnavailable)) return { outcome: "REJECTED", error };
    throw error;
  }
}

const isReading = (read: Reading | Rejected): read is Reading => "format" in read;

function outcomeAt(results: readonly LoadResult[], at: number): LoadResult {
  const result = results[at];
  if (result === undefined) throw new Error("the graph tells what became of each Reading");
  return result;
}
