/** An answer laid out for the eye: a column for every field, a row for everything found, nothing repeated down a column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export type Row = Readonly<Record<string, string>>;

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
