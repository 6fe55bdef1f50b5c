import type { Outcome, Run } from "../connect";
import { loadStatement } from "./load-statement";
import type { Row } from "./row";

/** The files of cypher/load that write what articles say. */
export const ROW_KINDS = [
  "article",
  "entity",
  "topic",
  "event",
  "teaser",
  "name",
  "sentence",
  "statement",
  "tenure",
  "membership",
  "takes-part",
  "connect-event",
  "mention",
  "connect-evidence",
] as const;

export type RowKind = (typeof ROW_KINDS)[number];

export type RowsByKind = Readonly<Partial<Record<RowKind, readonly Row[]>>>;

interface Part {
  readonly kind: RowKind;
  /** The columns that name a node of an earlier step. */
  readonly ends: readonly string[];
  /** What there are most of travels as lists in this order: a map brings its keys with every row, and Neo4j reads them all. */
  readonly columns?: readonly string[];
}

/**
 * The files in steps. Nodes of earlier steps are named by the database's own numbers, which every step returns: an article has two
 * hundred relationships, and finding both ends of each by their ids took longer than writing it.
 */
const STEPS: readonly (readonly Part[])[] = [
  [
    { kind: "article", ends: [] },
    {
      kind: "entity",
      ends: [],
      columns: ["id", "key", "kind", "label", "name", "spelling", "wikidata", "isBackground"],
    },
    { kind: "topic", ends: [] },
    { kind: "event", ends: [] },
  ],
  [
    { kind: "teaser", ends: ["article"] },
    { kind: "name", ends: ["entity"], columns: ["entity", "key"] },
    {
      kind: "sentence",
      ends: ["article"],
      columns: ["article", "id", "articleId", "index", "zone", "paragraph", "start", "end", "text"],
    },
    {
      kind: "statement",
      ends: ["article"],
      columns: [
        ...["article", "id", "articleId", "at", "kind", "attribution", "content", "contentStarts", "contentEnds"],
        ...["quoteStarts", "quoteEnds", "quoteTexts", "cue", "cueLemma", "cueStart", "cueEnd"],
        ...["saidFrom", "saidTo", "hedge", "isNegated"],
      ],
    },
    { kind: "tenure", ends: ["person", "of"] },
    { kind: "membership", ends: ["member", "of"] },
    { kind: "takes-part", ends: ["event", "entity"], columns: ["event", "entity", "role", "entityId"] },
    { kind: "connect-event", ends: ["from", "to"] },
  ],
  [
    {
      kind: "mention",
      ends: ["sentence", "entity"],
      columns: ["sentence", "entity", "id", "entityId", "at", "kind", "start", "end", "text"],
    },
    { kind: "connect-evidence", ends: ["from", "to"], columns: ["type", "from", "to", "properties"] },
  ],
];

/** The database's own number of each node that was written, by its id. */
export type Numbers = ReadonlyMap<unknown, unknown>;

/** Statements of a step go out without waiting for each: Neo4j runs them in that order, and a batch costs three journeys. */
export async function writeRows(run: Run, rows: RowsByKind): Promise<Numbers> {
  const numbers = new Map<unknown, unknown>();
  for (const step of STEPS) {
    const outcomes = await Promise.all(statementsOf(step, rows, numbers).map(run));
    for (const [id, number] of outcomes.flatMap(returned)) numbers.set(id, number);
  }
  return numbers;
}

function statementsOf(step: readonly Part[], rows: RowsByKind, numbers: Numbers) {
  return step
    .map((part) => ({ part, some: rowsFor(part.kind, rows) }))
    .filter(({ some }) => some.length > 0)
    .map(({ part, some }) => loadStatement(part.kind, { rows: some.map((row) => sent(row, part, numbers)) }));
}

function rowsFor(kind: RowKind, rows: RowsByKind): readonly Row[] {
  const some = rows[kind] ?? [];
  return SHARED.includes(kind) ? onceEach(some) : some;
}

/** What is known, unlike the evidence for it, several articles of a batch tell the same way: once says it. */
const SHARED: readonly RowKind[] = [
  "entity",
  "topic",
  "event",
  "name",
  "tenure",
  "membership",
  "takes-part",
  "connect-event",
];

const onceEach = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];

const sent = (row: Row, { ends, columns }: Part, numbers: Numbers): Row | readonly unknown[] =>
  columns === undefined
    ? numbered(row, ends, numbers)
    : columns.map((column) => (ends.includes(column) ? numberOf(row[column], numbers) : row[column]));

function numbered(row: Row, ends: readonly string[], numbers: Numbers): Row {
  const changed: Record<string, unknown> = { ...row };
  for (const end of ends) changed[end] = numberOf(row[end], numbers);
  return changed;
}

function numberOf(id: unknown, numbers: Numbers): unknown {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`${id} is connected and was not written`);
  return number;
}

const returned = ({ rows }: Outcome) => rows.map(([id, number]) => [id, number] as const);
