import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder with every statement we send; beside src/ and dist/ alike. */
export const CYPHER_FOLDER = join(__dirname, "..", "..", "cypher");

const known = new Map<string, string>();

/** The text of a statement that is sent as it stands: `load/article`. */
export function statementText(name: string): string {
  const text = known.get(name) ?? readFileSync(join(CYPHER_FOLDER, `${name}.cypher`), "utf8");
  known.set(name, text);
  return text;
}

/** The names of the files in a folder of statements, without their ending, sorted. */
export const statementsIn = (folder: string): string[] =>
  readdirSync(join(CYPHER_FOLDER, folder))
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => name.slice(0, -".cypher".length))
    .sort();
