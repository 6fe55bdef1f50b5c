import { parse } from "csv-parse/sync";
import type { Topic } from "../topics";
import { badTopics } from "./bad-topics";
import type { ImportedTopics } from "./imported";

/**
 * The spreadsheet as CSV. Its rows stand in the order of the hierarchy: the column in which a row repeats its code says on which level
 * it is, and the last row of the level above says under which topic.
 */
export function topicsInSheet(text: string, name: string): ImportedTopics {
  const rows = rowsOf(text, name);
  const header = rows.findIndex((row) => row.some(isCodeColumn));
  if (header < 0) throw badTopics(name, 'no line of it has a column "NewsCode-QCode"');
  const columns = columnsIn(rows[header] ?? [], name);
  const path: string[] = [];
  const topics = rows.slice(header + 1).map((row, at) => {
    const line = header + 2 + at;
    const level = columns.levels.findIndex((column) => cellOf(row, column) !== "");
    if (level < 0) throw badTopics(name, `line ${line} stands on no level`);
    if (level > path.length) throw badTopics(name, `line ${line} has no topic above it`);
    const topic = topicIn(row, columns, path[level - 1] ?? null);
    path.splice(level, path.length, topic.code);
    return topic;
  });
  return { topics, released: null };
}

function rowsOf(text: string, name: string): string[][] {
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw badTopics(name, `it is broken CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Programs write what the country they run in takes for a comma. */
function delimiterOf(text: string): string {
  const header = text.split("\n", 20).find(isCodeColumn) ?? "";
  const counts = [",", ";", "\t"].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ",";
}

const isCodeColumn = (cell: string): boolean => cell.includes("NewsCode-QCode");

interface Columns {
  readonly code: number;
  readonly levels: readonly number[];
  readonly label: number;
}

const LABELS = ["name (en-gb)", "name (en)", "name (en-us)"];

function columnsIn(header: readonly string[], name: string): Columns {
  const names = header.map((cell) => cell.toLowerCase());
  const levels = names.flatMap((cell, at) => (/^level ?\d/u.test(cell) ? [at] : []));
  const label = LABELS.map((wanted) => names.indexOf(wanted)).find((at) => at >= 0);
  if (levels.length < 2) throw badTopics(name, 'it has no columns "Level1/NewsCode", "Level2/NewsCode" …');
  if (label === undefined) throw badTopics(name, 'it has no column "Name (en-GB)"');
  return { code: header.findIndex(isCodeColumn), levels, label };
}

const cellOf = (row: readonly string[], column: number): string => row[column]?.trim() ?? "";

const topicIn = (row: readonly string[], { code, label }: Columns, broader: string | null): Topic => ({
  code: cellOf(row, code),
  label: cellOf(row, label),
  broader,
});
