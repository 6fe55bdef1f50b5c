import type { SelectedField, Selection } from "../../domain/ports";
import { FACTUALITIES } from "../../domain/vocabulary";
import { type Arguments, isArguments, parametersFor } from "./arguments";
import { badInput } from "./bad-input";
import type { Draft } from "./draft";

/** What of an event depends on what had been published: each has a form of its own that looks at no later article. */
const AS_KNOWN: Readonly<Record<string, string>> = {
  factuality: "factualityKnown",
  articleCount: "articleCountKnown",
  evidence: "evidenceKnown",
  reports: "reportsKnown",
};

/** A list of events as they were known by a day: narrowed, and each told, as the articles of that day had it. */
export function asKnown(field: SelectedField, draft: Draft): SelectedField {
  const where = isArguments(field.arguments.where) ? field.arguments.where : {};
  if (where.knownBy === undefined || where.knownBy === null) return field;
  const { knownBy } = parametersFor("knownBy", where.knownBy);
  setOnce(knownBy, draft);
  const known = { factuality: where.factuality ?? FACTUALITIES.slice(0, 3), knownBy: where.knownBy };
  const narrowed: Arguments = { ...where, factuality: FACTUALITIES, knownAs: known };
  return {
    ...field,
    arguments: { ...field.arguments, where: narrowed },
    selection: onPage(field.selection, where.knownBy),
  };
}

/** The day stands in one place of the statement, so there is one for all of it. */
function setOnce(knownBy: unknown, draft: Draft): void {
  const before = draft.parameters.knownBy;
  if (before !== undefined && before !== knownBy)
    throw badInput("A root field asks for what was known by two different days.", "one `knownBy` for each root field");
  draft.set("knownBy", knownBy);
}

const PAGES: readonly string[] = ["nodes", "edges", "node"];

function onPage(selection: Selection | null, knownBy: unknown): Selection | null {
  if (selection === null) return null;
  const fields = selection.fields.map((field) =>
    PAGES.includes(field.name) ? { ...field, selection: onPage(field.selection, knownBy) } : ofEvent(field, knownBy),
  );
  return { ...selection, fields };
}

function ofEvent(field: SelectedField, knownBy: unknown): SelectedField {
  if (field.name === "articles") return { ...field, arguments: { ...field.arguments, during: { to: knownBy } } };
  const name = AS_KNOWN[field.name];
  if (name === undefined) return field;
  const isRelation = field.selection !== null;
  return { ...field, name, arguments: isRelation ? { ...field.arguments, knownBy } : field.arguments };
}
