import { DatelineError } from "../domain/errors";
import type { ArticleCame, SelectedField } from "../domain/ports";
import type { Asking } from "./asking";
import { isRecord } from "./is-record";
import { Mailbox } from "./mailbox";

/** So many things may wait for a client that is slow. */
const MOST_WAITING = 1_000;

type Letter = Readonly<Record<string, unknown>>;

/**
 * What is told to one who follows a root field: for each article that is loaded, what of it passes the filter, each under the field's
 * response key, looked up with one statement.
 */
export function follow(asking: Asking, key: string): AsyncIterableIterator<Letter> {
  const field = asking.selected(key);
  if (asking.changes === undefined) throw nothingComesIn();
  const inTurn = oneAfterTheOther();
  const mailbox = new Mailbox<Letter>(MOST_WAITING, () => end(), tooSlow);
  const end = asking.changes.onLoaded((came) => {
    inTurn(async () => {
      for (const found of await newsOf(asking, field, came)) mailbox.put({ [key]: found });
    }).catch((error: unknown) => mailbox.fail(error instanceof Error ? error : new Error(String(error))));
  });
  return mailbox;
}

/** Articles are told of in the order in which they came, however long each takes to look up. */
function oneAfterTheOther(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => {
    last = last.then(work);
    return last;
  };
}

async function newsOf(
  asking: Asking,
  field: SelectedField,
  { articleId, bookmark }: ArticleCame,
): Promise<readonly unknown[]> {
  const value = await asking.lookUp(rootFor(field, articleId), bookmark === null ? [] : [bookmark]);
  const page = field.name === "articleLoaded" ? value : isRecord(value) ? value[PAGE] : null;
  return isRecord(page) && Array.isArray(page.nodes) ? page.nodes : [];
}

const PAGE = "page";

function rootFor(field: SelectedField, articleId: string): SelectedField {
  const where = isRecord(field.arguments.where) ? field.arguments.where : {};
  if (field.name === "articleLoaded")
    return pageOf(field, {
      name: "articles",
      on: "Query",
      type: "Article",
      by: { where: { ...where, id: articleId }, first: 1 },
    });
  const [name, type] = field.name === "statementMade" ? ["statements", "Statement"] : ["events", "Event"];
  const page = pageOf(field, { name, on: "Article", type, by: { where, first: 100 } });
  const selection = { type: "Article", fields: [page] };
  return { key: PAGE, name: "article", on: ["Query"], arguments: { id: articleId }, selection };
}

interface Page {
  readonly name: string;
  readonly on: string;
  readonly type: string;
  readonly by: Letter;
}

const pageOf = ({ selection }: SelectedField, { name, on, type, by }: Page): SelectedField => ({
  ...{ key: PAGE, name, on: [on], arguments: by },
  selection: {
    type: `${type}Connection`,
    fields: [{ key: "nodes", name: "nodes", on: [`${type}Connection`], arguments: {}, selection }],
  },
});

const tooSlow = (): DatelineError =>
  new DatelineError({
    code: "TOO_SLOW",
    happened: `More than ${MOST_WAITING} things came in that nobody took.`,
    fix: "read faster, or follow less by a filter.",
  });

const nothingComesIn = (): DatelineError =>
  new DatelineError({
    code: "READ_ONLY",
    happened: "Nothing is loaded here that could be followed.",
    fix: "follow the server that loads.",
  });
