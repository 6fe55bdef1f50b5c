import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** A question that stands ready in the IDE. */
export interface ExampleQuestion {
  /** `leaders-of-nato` */
  readonly name: string;
  /** The question in plain words: the first line of its file. */
  readonly words: string;
  readonly query: string;
}

/** The questions in a folder of `.graphql` files, in the order of their names. */
export async function readExampleQuestions(folder: string): Promise<readonly ExampleQuestion[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".graphql")).sort();
  return Promise.all(files.map((file) => readExampleQuestion(join(folder, file))));
}

async function readExampleQuestion(file: string): Promise<ExampleQuestion> {
  const query = await readFile(file, "utf8");
  const firstLine = query.split("\n", 1)[0] ?? "";
  return { name: basename(file, ".graphql"), words: firstLine.replace(/^#\s*/, ""), query };
}
