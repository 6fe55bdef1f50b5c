import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** What stands on each line of a zipped file of JSON lines. */
export const zippedLines = (file: string): unknown[] =>
  gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
