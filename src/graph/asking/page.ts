import { contentHash } from "../../domain/ids";
import type { SelectedField, Selection } from "../../domain/ports";
import { badCursor } from "./bad-input";
import { cursorOf, type Place, placeOf } from "./cursor";
import type { Draft } from "./draft";
import { cursorTerms, inPart, keysetTerms, type Part, type Rows } from "./part";
import { objectSelection, type Projection } from "./projection";
import { type Decode, listOf } from "./values";

/** A page of a list: its rows as far as they are needed, and the total only when asked for. */
export interface PageShape {
  readonly needsRows: boolean;
  readonly needsTotal: boolean;
  /** One row more than the page says that there is another page. */
  readonly needsNext: boolean;
  /** What a cursor is made of comes along only for those who ask for one. */
  readonly needsCursors: boolean;
  /** What is asked of each row, wherever on the page: of its object under `nodes` and `edges { node }`, or of the edge itself. */
  readonly asked: readonly AskedOfRow[];
}

export interface AskedOfRow {
  readonly field: SelectedField;
  readonly selection: Selection;
}

const fieldsNamed = (selection: Selection, name: string): readonly SelectedField[] =>
  selection.fields.filter((field) => field.name === name);

export function pageShape(selection: Selection): PageShape {
  const edges = fieldsNamed(selection, "edges");
  const nodes = edges.flatMap((edge) => fieldsNamed(objectSelection(edge.selection), "node"));
  return {
    needsRows: selection.fields.some(({ name }) => name !== "totalCount" && name !== "__typename"),
    needsTotal: fieldsNamed(selection, "totalCount").length > 0,
    needsNext: asksFor(fieldsNamed(selection, "pageInfo"), ["hasNextPage"]),
    needsCursors:
      asksFor(fieldsNamed(selection, "pageInfo"), ["startCursor", "endCursor"]) || asksFor(edges, ["cursor"]),
    asked: [...[...fieldsNamed(selection, "nodes"), ...nodes].map(ofObject), ...edges.flatMap(ofEdge)],
  };
}

const asksFor = (fields: readonly SelectedField[], names: readonly string[]): boolean =>
  fields.some(({ selection }) => selection?.fields.some(({ name }) => names.includes(name)));

const ofObject = (field: SelectedField): AskedOfRow => ({ field, selection: objectSelection(field.selection) });

const EVERY_EDGE_HAS: readonly string[] = ["cursor", "node", "__typename"];

/** What only some edges say: how well a hit matches. */
function ofEdge(field: SelectedField): readonly AskedOfRow[] {
  const { type, fields } = objectSelection(field.selection);
  const own = fields.filter(({ name }) => !EVERY_EDGE_HAS.includes(name));
  return own.length === 0 ? [] : [{ field, selection: { type, fields: own } }];
}

export const directionOf = (field: SelectedField): Rows["direction"] =>
  field.arguments.orderBy === "OLDEST" ? "REVERSED" : "AS_WRITTEN";

/** Tells lists apart by what they are sorted by, in which direction. */
export function sortedBy(part: Part, direction: Rows["direction"]): string {
  return contentHash([cursorTerms(part).value.expression, direction], 6);
}

/** Everything after the place where the page before ended. */
export function afterPlace(part: Part, after: unknown, direction: Rows["direction"], draft: Draft): readonly string[] {
  if (after === null || after === undefined) return [];
  const place = placeOf(after, sortedBy(part, direction));
  const { value, id } = keysetTerms(part);
  const [sortValue, idValue] = [inPart(part, value.expression), inPart(part, id.expression)];
  const [atValue, atId] = [part.names.parameter("afterValue"), part.names.parameter("afterId")];
  draft.set(atValue, place.value);
  draft.set(atId, place.id);
  const isBeyond = (written: "ASC" | "DESC") => ((written === "DESC") === (direction === "AS_WRITTEN") ? "<" : ">");
  const beyond = isBeyond(value.direction);
  return [
    `${sortValue} ${beyond}= $${atValue}`,
    `(${sortValue} ${beyond} $${atValue} OR ${idValue} ${isBeyond(id.direction)} $${atId})`,
  ];
}

export interface PageDecoding {
  readonly selection: Selection;
  readonly first: number;
  readonly hasPrevious: boolean;
  readonly sortedBy: string;
  readonly needsCursors: boolean;
  /** For each of PageShape.asked its projection; a row is the sort value and the id, where cursors are asked for, then these one after the other. */
  readonly asked: ReadonlyMap<SelectedField, Projection>;
}

/** From `[rows, total]` to the connection; where it matters, one row more than asked says that there is a next page. */
export function pageOf(decoding: PageDecoding): Decode {
  const edgeAt = edgeDecoders(decoding);
  return (raw) => {
    const [rows, total] = listOf(raw);
    const page = listOf(rows).slice(0, decoding.first).map(listOf);
    const hasNextPage = listOf(rows).length > decoding.first;
    return filled(decoding.selection, {
      nodes: ({ field }) => page.map((row) => edgeAt(field)(row)),
      edges: (edges) => page.map((row) => edge(edges, row, decoding, edgeAt)),
      pageInfo: ({ selection }) => filled(selection, pageInfo(page, hasNextPage, decoding)),
      totalCount: () => total ?? null,
    });
  };
}

type Row = readonly unknown[];
type EdgeAt = (field: SelectedField) => Decode;
type Fillers = Readonly<Record<string, (asked: AskedOfRow) => unknown>>;

const CURSOR_TERMS = 2;

function edgeDecoders({ asked, needsCursors }: PageDecoding): EdgeAt {
  let offset = needsCursors ? CURSOR_TERMS : 0;
  const decoders = new Map<SelectedField, Decode>();
  for (const [field, { gives, decode }] of asked) {
    const [from, to] = [offset, offset + gives.length];
    decoders.set(field, (row) => decode(listOf(row).slice(from, to)));
    offset = to;
  }
  return (field) => decoders.get(field) ?? (() => null);
}

function edge({ field, selection }: AskedOfRow, row: Row, decoding: PageDecoding, edgeAt: EdgeAt): unknown {
  const usual = filled(selection, { cursor: () => cursorAt(row, decoding), node: (node) => edgeAt(node.field)(row) });
  return Object.assign(usual, edgeAt(field)(row));
}

function pageInfo(page: readonly Row[], hasNextPage: boolean, decoding: PageDecoding): Fillers {
  const cursor = (row: Row | undefined) => (row ? cursorAt(row, decoding) : null);
  return {
    hasNextPage: () => hasNextPage,
    hasPreviousPage: () => decoding.hasPrevious,
    startCursor: () => cursor(page[0]),
    endCursor: () => cursor(page.at(-1)),
  };
}

const cursorAt = (row: Row, decoding: PageDecoding): string =>
  cursorOf({ sortedBy: decoding.sortedBy, ...placeIn(row) });

function placeIn([value, id]: Row): Pick<Place, "value" | "id"> {
  if ((typeof value === "string" || typeof value === "number") && typeof id === "string") return { value, id };
  throw badCursor(id);
}

function filled(selection: Selection | null, fillers: Fillers): Record<string, unknown> {
  const asked = objectSelection(selection);
  const object: Record<string, unknown> = { __typename: asked.type };
  for (const field of asked.fields) {
    const filler = fillers[field.name];
    if (filler) object[field.key] = filler({ field, selection: field.selection ?? asked });
  }
  return object;
}
