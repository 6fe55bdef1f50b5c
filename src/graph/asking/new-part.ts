import type { CypherFile } from "../cypher/file";
import { namesFor } from "../cypher/rename";
import { variablesOf } from "../shapes";
import type { Draft } from "./draft";
import type { Part } from "./part";
import type { Variables } from "./projection";

/** A file put to use under an object of a type, whose variables it takes over. */
export function newPart(file: CypherFile, owner: string, parent: Variables, draft: Draft): Part {
  const takenOver = new Map(variablesOf(owner).map((name, place) => [name, parent[place] ?? name]));
  return { file, names: namesFor(draft.nextPart(), takenOver), outer: new Set(parent) };
}

export function needed(file: CypherFile | null, name: string): CypherFile {
  if (file) return file;
  throw new Error(`there is no cypher/${name}.cypher`);
}
