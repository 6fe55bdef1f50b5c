import type { SelectedField } from "../../domain/ports";
import { findFile, totalFile } from "../cypher/library";
import { nameKey } from "../name-key";
import { definitionOf } from "../shapes";
import { anchored } from "./anchor";
import { isArguments } from "./arguments";
import { ambiguousName, badInput } from "./bad-input";
import type { Draft } from "./draft";
import { graphId, isWikidataId } from "./ids";
import { needed } from "./new-part";
import { inPart } from "./part";
import { paths } from "./paths";
import type { Expression } from "./projection";
import { ranking } from "./ranking";
import { countWithout, objects, page, rootPart, rows } from "./relation";
import { search } from "./search";
import { speakerTargets } from "./speaker-targets";
import { surroundings } from "./surroundings";
import { trend } from "./trend";
import { type Decode, listOf } from "./values";

/** A root field is a field of an object that holds nothing; only where it begins differs. */
export function root(field: SelectedField, draft: Draft): Expression {
  const definition = definitionOf("Query", field.name);
  const special = SPECIAL[field.name];
  if (special) return special(field, draft);
  if (definition.is === "PAGE") return list(field, draft);
  if (field.name === "node" || field.name === "nodes") return byIds(field, draft);
  return KINDS[field.name] ? entity(field, KINDS[field.name] ?? [], draft) : single(field, draft);
}

/** Roots that are put together in a way of their own. */
const SPECIAL: Readonly<Record<string, (field: SelectedField, draft: Draft) => Expression>> = {
  search: (field, draft) => search(field, begin("search", draft), draft),
  trend,
  ranking,
  speakerTargets,
  graph: surroundings,
  paths,
};

const KINDS: Readonly<Record<string, readonly string[]>> = {
  person: ["PERSON"],
  organisation: ["ORGANISATION"],
  place: ["PLACE"],
  entity: ["PERSON", "ORGANISATION", "PLACE", "GROUP"],
};

const begin = (name: string, draft: Draft) => rootPart(needed(findFile(name), `find/${name}`), draft);

function list(field: SelectedField, draft: Draft): Expression {
  const anchor = anchored(field, draft);
  if (anchor) return page(anchor.field, anchor.part, () => null, draft);
  const name = fileOf(field);
  return page(field, begin(name, draft), countWithout(totalFile(name), []), draft);
}

/** A list has a file of its own for each order that is more than its reverse, and for what has no place in the usual one. */
function fileOf({ name, arguments: { orderBy, where } }: SelectedField): string {
  if (isArguments(where) && where.includeStubs === true) return `${name}.WITH_STUBS`;
  const ordered = `${name}.${String(orderBy)}`;
  return findFile(ordered) ? ordered : name;
}

function byIds(field: SelectedField, draft: Draft): Expression {
  const ids = listOf(field.name === "node" ? [field.arguments.id] : field.arguments.ids);
  if (ids.length > MOST_IDS) throw badInput(`${ids.length} ids were asked for at once.`, `at most ${MOST_IDS}`);
  const part = begin("nodes", draft);
  const asked = { ...field, arguments: { ids } };
  const { decode, ...found } = objects(
    asked,
    part,
    ["node.id", "node.wikidata"].map((text) => inPart(part, text)),
    draft,
  );
  const inOrder = inOrderOf(ids.map(graphId), decode);
  return { ...found, decode: field.name === "node" ? (raw) => inOrder(raw)[0] ?? null : inOrder };
}

const MOST_IDS = 100;

/** Each object where its id was asked for, null where there is none. */
function inOrderOf(ids: readonly string[], decode: Decode): (raw: unknown) => readonly unknown[] {
  return (raw) => {
    const found = new Map(
      listOf(raw)
        .map(listOf)
        .flatMap((row) => [row[0], row[1]].map((id) => [id, row])),
    );
    return ids.map((id) => {
      const row = found.get(id);
      return row ? decode(row.slice(2)) : null;
    });
  };
}

function entity(field: SelectedField, kinds: readonly string[], draft: Draft): Expression {
  const [by, value] = onlyOne(field, ["id", "name"]);
  if (by === "name") return named(field, value, kinds, draft);
  const part = begin(isWikidataId(value) ? "entity.wikidata" : "entity.id", draft);
  return rows({ ...field, arguments: { id: graphId(value), kinds } }, part, "ONE", draft);
}

/** A name that several carry is an error that lists them, never a guess. */
function named(field: SelectedField, name: string, kinds: readonly string[], draft: Draft): Expression {
  const part = begin("entity.name", draft);
  const asked = { ...field, arguments: { name: nameKey(name), kinds } };
  const { decode, ...found } = objects(
    asked,
    part,
    ["entity.id", "entity.name"].map((text) => inPart(part, text)),
    draft,
  );
  return { ...found, decode: (raw) => unambiguous(name, listOf(raw).map(listOf), decode) };
}

function unambiguous(name: string, found: readonly (readonly unknown[])[], decode: Decode): unknown {
  const canonical = found.filter((row) => nameKey(String(row[1])) === nameKey(name));
  const meant = canonical.length === 1 ? canonical : found;
  if (meant.length > 1)
    throw ambiguousName(
      name,
      meant.map(([id, called]) => ({ id: String(id), name: String(called) })),
    );
  return meant[0] ? decode(meant[0].slice(2)) : null;
}

function single(field: SelectedField, draft: Draft): Expression {
  if (field.name === "summary") return rows(field, begin("summary", draft), "ONE", draft);
  const [by, value] = onlyOne(field, SINGLES[field.name] ?? ["id"]);
  const isId = by === "id" || by === "code";
  const file =
    { statement: "statement", event: "event", story: "story" }[field.name] ?? `${field.name}.${isId ? "id" : by}`;
  return rows(
    { ...field, arguments: isId ? { id: graphId(value) } : { [by]: value } },
    begin(file, draft),
    "ONE",
    draft,
  );
}

const SINGLES: Readonly<Record<string, readonly string[]>> = { topic: ["code", "label"], article: ["id", "url"] };

function onlyOne(field: SelectedField, names: readonly string[]): readonly [string, string] {
  const asked = names.filter((name) => typeof field.arguments[name] === "string");
  const [by] = asked;
  const expected = `${field.name}(${names[0]}: …)${names[1] ? ` or ${field.name}(${names[1]}: …)` : ""}`;
  if (by === undefined) throw badInput(`${field.name} was asked for without ${names.join(" or ")}.`, expected);
  if (asked.length > 1) throw badInput(`${field.name} was asked for by ${asked.join(" and ")} at once.`, expected);
  return [by, String(field.arguments[by])];
}
