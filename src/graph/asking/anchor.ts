import { z } from "zod";
import type { SelectedField } from "../../domain/ports";
import { findFile, followFile } from "../cypher/library";
import table from "../tables/anchors.json";
import { type Arguments, isArguments } from "./arguments";
import type { Draft } from "./draft";
import { graphId, isWikidataId } from "./ids";
import { needed, newPart } from "./new-part";
import { block, inPart, ordered, type Part } from "./part";

/** A filter of a list that is a way in: the feed to read instead of the whole list, and what to ask of it. */
const way = z.object({
  by: z.string(),
  feed: z.string(),
  asked: z.record(z.string(), z.unknown()).default({}),
});

const WAYS = new Map(Object.entries(z.record(z.string(), z.array(way)).parse(table)));

export interface Anchored {
  readonly part: Part;
  readonly field: SelectedField;
}

/**
 * A list narrowed to what names, or was said by, somebody is that one's own feed: it is read off its index, however long the whole list.
 * A Wikidata id is no anchor; its condition does the work.
 */
export function anchored(field: SelectedField, draft: Draft): Anchored | null {
  const where = isArguments(field.arguments.where) ? field.arguments.where : {};
  for (const { by, feed, asked } of WAYS.get(field.name) ?? []) {
    const ids = [where[by] ?? []].flat();
    const anchors = ids.filter((id) => !isWikidataId(id)).map(graphId);
    const part = anchoredPart(feed, anchors, draft);
    const rest = ids.length > 1 ? where : without(by, where);
    if (part) return { part, field: { ...field, arguments: { ...asked, ...field.arguments, where: rest } } };
  }
  return null;
}

/** What the feed of one alone says need not be asked of each of its rows again. */
const without = (name: string, where: Arguments): Arguments =>
  Object.fromEntries(Object.entries(where).filter(([other]) => other !== name));

/** A feed whose parent is known by its id alone: a parameter stands where the parent would. */
function anchoredPart(feed: string, [id, ...others]: readonly string[], draft: Draft): Part | null {
  if (id === undefined) return null;
  const rarest = others.length > 0 ? findFile(`rarest.${feed}`) : null;
  const begin = (parent: string) => newPart(needed(followFile(feed), `follow/${feed}`), ownerOf(feed), [parent], draft);
  if (rarest === null) {
    draft.set("anchor", { id });
    return begin("$anchor");
  }
  draft.set("anchors", [id, ...others]);
  const part = newPart(rarest, "Query", [], draft);
  return { ...begin("anchor"), before: [{ name: "anchor", cypher: firstOf(part) }] };
}

const ownerOf = (feed: string): string => feed.split(".")[0] ?? "";

/** Which of several is in fewest is for the graph to say: nothing else has to be looked through. */
const firstOf = (part: Part): string => {
  const found = inPart(part, part.file.body);
  return `${block("COLLECT", [found, ordered(part, "AS_WRITTEN"), `RETURN ${inPart(part, part.file.returns.join(", "))}`])}[0]`;
};
