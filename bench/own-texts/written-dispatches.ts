import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventText } from "../events/annotated";
import { annotated } from "../statements/annotated";
import type { OwnText } from "./own-texts";

/** Dispatches written to be learnt from: invented events and people (CC0). */
export const writtenDispatches = (): OwnText[] =>
  readFileSync(join(__dirname, "dispatches.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => annotated.and(eventText).parse(JSON.parse(line)));
