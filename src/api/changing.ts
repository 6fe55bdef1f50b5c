import { type Role, requireRole } from "../domain/caller";
import { DatelineError } from "../domain/errors";
import type { ArticleInput, Changes, SelectedField, Verdict } from "../domain/ports";
import type { Asking } from "./asking";
import { isRecord } from "./is-record";

type Arguments = Readonly<Record<string, unknown>>;
type Filled = Readonly<Record<string, unknown>>;

interface Change {
  readonly role: Role;
  /** Does it and gives the payload's values. */
  run(desk: Desk, asked: Arguments): Promise<Filled>;
}

interface Desk {
  readonly changes: Changes;
  readonly asking: Asking;
  readonly look: Look;
}

/** Fetches an object of the payload as it was asked for: by a root field and its arguments. */
type Look = (payloadField: string, root: string, by: Arguments) => Promise<Filled>;

const CHANGES: Readonly<Record<string, Change>> = {
  loadArticle: { role: "ingester", run: loadArticle },
  retractArticle: { role: "curator", run: retractArticle },
  judge: { role: "curator", run: judge },
};

/** Changes the graph once, by who may, and answers with what was asked of the payload. */
export async function change(asking: Asking, key: string): Promise<unknown> {
  const field = asking.selected(key);
  const wanted = CHANGES[field.name];
  if (wanted === undefined) throw new Error(`nothing is known of the change ${field.name}`);
  requireRole(asking.caller, wanted.role);
  if (asking.changes === undefined) throw readOnly();
  const desk = { changes: asking.changes, asking, look: lookFor(asking, field) };
  const values = await wanted.run(desk, field.arguments);
  return shown(field, values);
}

async function loadArticle({ changes, asking, look }: Desk, { input }: Arguments): Promise<Filled> {
  const { articleId, ...told } = asking.changed(await changes.loadArticle(articleInput(input), asking.after));
  const article = articleId === null ? {} : await look("article", "article", { id: articleId });
  return { ...told, ...article };
}

function articleInput(input: unknown): ArticleInput {
  const given = isRecord(input) ? input : {};
  const text = (name: string) => (typeof given[name] === "string" ? given[name] : null);
  return {
    ...{ text: text("text"), headline: text("headline"), url: text("url"), publishedOn: text("publishedOn") },
    ...{ source: text("source"), language: text("language"), reading: given.reading ?? null },
  };
}

/** The article is looked up before it goes. */
async function retractArticle({ changes, asking, look }: Desk, { id, reason }: Arguments): Promise<Filled> {
  const article = await look("article", "article", { id });
  const retracted = asking.changed(await changes.retractArticle(String(id), String(reason), asking.after));
  return { ...retracted, ...article };
}

async function judge({ changes, asking, look }: Desk, asked: Arguments): Promise<Filled> {
  const { left, right } = asked;
  const verdict = verdictOf(asked.verdict);
  const judgement = { left: String(left), right: String(right), verdict, reason: textOrNull(asked.reason) };
  const judged = asking.changed(await changes.judge(judgement, asking.after));
  const sides = [await look("left", "entity", { id: left }), await look("right", "entity", { id: right })];
  return Object.assign({ verdict, ...judged }, ...sides);
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

const verdictOf = (value: unknown): Verdict => (value === "SAME" || value === "DIFFERENT" ? value : "UNSURE");

/** By response keys: the same object may be asked for under two. */
const lookFor =
  (asking: Asking, { selection }: SelectedField): Look =>
  async (payloadField, root, by) => {
    const asked = (selection?.fields ?? []).filter(({ name }) => name === payloadField);
    const found: Record<string, unknown> = {};
    for (const field of asked) {
      found[keyOf(field)] = await asking.lookUp({ ...field, name: root, on: ["Query"], arguments: by });
    }
    return found;
  };

/** Objects stand under their response keys, values under their names. */
const keyOf = ({ key }: SelectedField): string => `key ${key}`;

function shown({ selection }: SelectedField, values: Filled): Filled {
  const fields = selection?.fields ?? [];
  const filled = fields.map((field) => [field.key, shownValue(field, values)]);
  return { __typename: selection?.type, ...Object.fromEntries(filled) };
}

function shownValue(field: SelectedField, values: Filled): unknown {
  if (Object.hasOwn(values, keyOf(field))) return values[keyOf(field)];
  const value = values[field.name] ?? null;
  return Array.isArray(value) && field.selection !== null ? value.map((each) => picked(field, each)) : value;
}

const picked = ({ selection }: SelectedField, value: unknown): unknown =>
  isRecord(value) ? shownOf(selection?.fields ?? [], value) : value;

const shownOf = (fields: readonly SelectedField[], value: Filled): Filled =>
  Object.fromEntries(fields.map(({ key, name }) => [key, value[name] ?? null]));

const readOnly = (): DatelineError =>
  new DatelineError({
    code: "READ_ONLY",
    happened: "This graph can be asked, but not changed from here.",
    fix: "change it through the server that loads it, or with `dateline load`.",
  });
