import { storyId } from "../../src/domain/ids";
import type { Row } from "../../src/graph/load/row";
import type { ArticleRows } from "../../src/graph/load/rows";

const WEEK = 7 * 86_400_000;

interface Told {
  readonly id: string;
  readonly at: number;
  /** The one that it hangs together with, and so on to the earliest. */
  earlier: Told | null;
}

/**
 * The stories of articles that come in the order of time, as docs/model.md defines them: the loader finds an article's neighbours in
 * the graph, here the last article with the same lead and one more of its cast is remembered.
 */
export class Stories {
  private readonly articles: Told[] = [];
  private readonly last = new Map<string, Told>();

  add({ rows }: ArticleRows): void {
    for (const { id, publishedAt, lead, cast } of rows.article) {
      const told = { id: String(id), at: Number(publishedAt), earlier: null };
      this.articles.push(told);
      for (const member of Array.isArray(cast) ? cast : []) this.follow(told, `${lead} ${member}`);
    }
  }

  /** Rows for cypher/load/story.cypher. */
  rows(): readonly Row[] {
    const groups = new Map<Told, string[]>();
    for (const told of this.articles) groups.set(earliest(told), [...(groups.get(earliest(told)) ?? []), told.id]);
    const stories = [...groups].filter(([, { length }]) => length > 1);
    return stories.map(([{ id }, articles]) => ({ id: storyId(id), articles: articles.sort() }));
  }

  private follow(told: Told, company: string): void {
    const before = this.last.get(company);
    if (before && told.at - before.at <= WEEK) join(earliest(before), earliest(told));
    this.last.set(company, told);
  }
}

function earliest(told: Told): Told {
  while (told.earlier !== null) told = told.earlier;
  return told;
}

function join(left: Told, right: Told): void {
  if (left === right) return;
  if (left.at <= right.at) right.earlier = left;
  else left.earlier = right;
}
