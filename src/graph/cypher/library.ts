import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CYPHER_FOLDER, statementsIn } from "../statement-files";
import { type CypherFile, conditionOf, parseFile } from "./file";

/** Finds a root's objects: `find/articles.cypher`. Null when there is no such file. */
export const findFile = remembered((name) => parsed(`find/${name}`, false));
/** Follows a relation from its parent: `follow/Entity.articles.cypher`. */
export const followFile = remembered((name) => parsed(`follow/${name}`, true));
/** Counts without looking: `measure/Entity.articles.cypher`. */
export const measureFile = remembered((name) => parsed(`measure/${name}`, true));
/** How long a whole list is, without looking at it: `total/articles.cypher`. */
export const totalFile = remembered((name) => parsed(`total/${name}`, false));
/** Finds what is counted: `count/Article.cypher`, or through somebody's index: `count/Article.entity.cypher`. */
export const countFile = remembered((name) => parsed(`count/${name}`, false));
/** Goes on from what is counted, by its topics for example: `count/Article.TOPIC.cypher`; or sums it up: `count/ranking.cypher`. */
export const countTail = remembered((name) => parsed(`count/${name}`, true));
/** Finds the edges of a drawing, or shows them: `draw/Article.cypher`, `draw/nodes.cypher`. */
export const drawFile = remembered((name) => parsed(`draw/${name}`, name !== "around"));
/** A condition: `where/ArticleFilter.topic.cypher`. */
export const whereFile = remembered((name) => {
  const text = read(`where/${name}`);
  return text === null ? null : conditionOf(text);
});

/** The names of the files in a folder. */
export const namesIn = (folder: "count" | "where"): readonly string[] => statementsIn(folder);

function parsed(name: string, bindsParent: boolean): CypherFile | null {
  const text = read(name);
  return text === null ? null : parseFile(text, { bindsParent });
}

function read(name: string): string | null {
  const path = join(CYPHER_FOLDER, `${name}.cypher`);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Files do not change while we run; names come from the table of shapes and from filters, so there are not many. */
function remembered<T>(load: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const loaded = load(name);
    known.set(name, loaded);
    return loaded;
  };
}
