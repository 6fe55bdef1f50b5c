import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { DatelineError } from "../domain/errors";
import type { ArticleFile } from "../main/house";
import type { Terminal } from "./terminal";

/** Files as they are, folders with all they hold (sorted, so that a run can be repeated), `-` for the standard input. */
export async function inputsAt(paths: readonly string[], terminal: Terminal): Promise<readonly ArticleFile[]> {
  const inputs = await Promise.all(paths.map((path) => (path === "-" ? [standardInput(terminal)] : inputsOf(path))));
  return inputs.flat();
}

const standardInput = (terminal: Terminal): ArticleFile => ({ name: "-", bytes: () => buffer(terminal.input) });

const fileInput = (path: string): ArticleFile => ({
  name: path,
  bytes: () =>
    readFile(path).catch((error: Error) => {
      throw unreadable(path, error);
    }),
});

async function inputsOf(path: string): Promise<readonly ArticleFile[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw noSuchFile(path);
  return found.isDirectory() ? (await articlesUnder(path)).map(fileInput) : [fileInput(path)];
}

/** A folder's README describes the articles and is none. */
const isArticle = (name: string): boolean => /\.(?:md|txt|reading\.json)$/iu.test(name) && !/^readme\./iu.test(name);

async function articlesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const articles = entries.filter((entry) => entry.isFile() && isArticle(basename(entry.name)));
  return articles.map((entry) => join(entry.parentPath, entry.name)).sort();
}

export const noSuchFile = (path: string): DatelineError =>
  new DatelineError({
    code: "NO_SUCH_FILE",
    happened: `There is no file or folder "${path}".`,
    expected: "a path that exists, for example seeds/articles",
    fix: "check the spelling; the path counts from the folder you are in.",
  });

const unreadable = (path: string, { message }: Error): DatelineError =>
  new DatelineError({
    code: "UNREADABLE_FILE",
    happened: `The system does not let us read ${path}: ${message}`,
    fix: "check who may read the file, and that it is still there.",
  });
