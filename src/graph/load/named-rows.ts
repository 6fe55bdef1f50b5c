import { grouped } from "./grouped";
import type { Row } from "./row";
import type { ArticleRows } from "./rows";

/** For each entity of some articles the first and the last time at which these name it; null where none of them is dated. */
export function namedRows(articles: readonly ArticleRows[]): Row[] {
  const mentions = grouped(
    articles.flatMap(({ rows }) => rows.mention),
    ({ entityId }) => String(entityId),
  );
  const entities = new Set(articles.flatMap(({ rows }) => rows.entity.map(({ id }) => String(id))));
  return [...entities].map((id) => ({ entity: id, ...timesOf(mentions.get(id) ?? []) }));
}

function timesOf(mentions: readonly Row[]): Row {
  const times = mentions.flatMap(({ at }) => (typeof at === "number" ? [at] : []));
  if (times.length === 0) return { firstOn: null, lastOn: null, lastAt: null };
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return { firstOn: dayOf(first), lastOn: dayOf(last), lastAt: last };
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
