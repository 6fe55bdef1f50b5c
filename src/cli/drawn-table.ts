import { drawnAsRecords } from "./drawn-records";
import type { Row, Table } from "./table";
import { wrapped } from "./wrapped";

const WIDEST_CELL = 60;

const GAP = "  ";

/** Plain text, cells wrapped at words; as records when the table would be wider than what it is shown on (in characters). */
export function drawn(table: Table, available = Number.POSITIVE_INFINITY): string {
  const widths = table.columns.map((column) => widthOf(column, table.rows));
  return widthOfAll(widths) <= available ? asTable(table, widths) : drawnAsRecords(table, available);
}

const widthOfAll = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + GAP.length, 0);

function asTable({ columns, rows }: Table, widths: readonly number[]): string {
  const ruler = widths.map((width) => "─".repeat(width)).join(GAP);
  const head = line(columns, widths);
  const body = rows.flatMap((row) => lines(row, columns, widths));
  return `${[head, ruler, ...body].join("\n")}\n`;
}

function widthOf(column: string, rows: readonly Row[]): number {
  const widest = rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), column.length);
  return Math.max(column.length, Math.min(widest, WIDEST_CELL));
}

function lines(row: Row, columns: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = columns.map((column, at) => wrapped(row[column] ?? "", widths[at] ?? WIDEST_CELL));
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) =>
    line(
      cells.map((cell) => cell[at] ?? ""),
      widths,
    ),
  );
}

const line = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join(GAP)
    .trimEnd();
