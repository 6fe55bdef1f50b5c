/** An answer laid out for the eye: a column for every field, a row for everything found, nothing repeated down a column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

type Row = Readonly<Record<string, string>>;

/**
 * Lists become rows, below the row they belong to; lists beside each other run side by side. The shells of a connection
 * (`edges`, `node`, `nodes`) name nothing and are left out.
 */
export function tableOf(value: unknown): Table {
  const rows = rowsOf(value, "");
  return { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows };
}

const SHELLS: ReadonlySet<string> = new Set(["edges", "node", "nodes"]);

function rowsOf(value: unknown, path: string): readonly Row[] {
  if (Array.isArray(value)) return listRows(value, path);
  if (typeof value === "object" && value !== null) return objectRows(value, path);
  return [{ [path]: shown(value) }];
}

/** An empty list is no row: what its items would have been called is not known. */
function listRows(list: readonly unknown[], path: string): readonly Row[] {
  if (list.length === 0) return [];
  if (list.every((item) => typeof item !== "object" || item === null)) return [{ [path]: list.map(shown).join(", ") }];
  return list.flatMap((item) => rowsOf(item, path));
}

const objectRows = (object: object, path: string): readonly Row[] =>
  sideBySide(Object.entries(object).map(([key, value]) => rowsOf(value, columnName(path, key))));

function columnName(path: string, key: string): string {
  if (SHELLS.has(key)) return path;
  return path === "" ? key : `${path}.${key}`;
}

function sideBySide(blocks: readonly (readonly Row[])[]): readonly Row[] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, line) =>
    Object.fromEntries(blocks.flatMap((block) => Object.entries(block[line] ?? {}))),
  );
}

const shown = (value: unknown): string => (value === null || value === undefined ? "–" : String(value));

// ---------------------------------------------------------------- drawing

const WIDEST_CELL = 60;

/** Plain text, cells wrapped at words. */
export function drawn({ columns, rows }: Table): string {
  const widths = columns.map((column) => widthOf(column, rows));
  const ruler = widths.map((width) => "─".repeat(width)).join("  ");
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
    .join("  ")
    .trimEnd();

function wrapped(text: string, width: number): readonly string[] {
  const found: string[] = [];
  let current = "";
  for (const word of text.split(/\s+/u)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      found.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...found, current];
}
