import { storyId } from "../../domain/ids";
import type { Run } from "../connect";
import { loadStatement } from "./load-statement";

const WEEK = 7 * 86_400_000;

/**
 * Puts articles that have no story yet into one. Two articles are parts of one story when they are about the same one most, have one
 * more of their cast in common and came within a week; so are the parts of the parts. That says nothing of who came first, and
 * a story is called after its earliest article, so any order of loading tells the same stories. An article alone is no story.
 */
export async function tellStories(run: Run, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return;
  const { rows } = await run(loadStatement("story-neighbours", { articles, apart: WEEK }));
  const stories = storiesOf(rows.map(linkOf));
  if (stories.length === 0) return;
  const joining = stories.filter(({ joined }) => joined.length > 0);
  await Promise.all([
    ...(joining.length > 0 ? [run(loadStatement("story-join", { rows: joining }))] : []),
    run(loadStatement("story", { rows: stories })),
    run(loadStatement("settle-stories", { ids: stories.map(({ id }) => id) })),
  ]);
}

interface Told {
  readonly id: string;
  readonly at: number;
}

/** An article, its neighbour, and the story that one is in. */
interface Link {
  readonly article: Told;
  readonly neighbour: Told | null;
  readonly story: { readonly id: string; readonly first: Told } | null;
}

function linkOf([id, at, neighbourId, neighbourAt, story, firstId, firstAt]: readonly unknown[]): Link {
  return {
    article: told(id, at),
    neighbour: neighbourId === null ? null : told(neighbourId, neighbourAt),
    story: story === null ? null : { id: String(story), first: told(firstId, firstAt) },
  };
}

const told = (id: unknown, at: unknown): Told => ({ id: String(id), at: Number(at) });

interface Story {
  readonly id: string;
  /** The articles that had none before. */
  readonly articles: readonly string[];
  /** Stories that turned out to be this one. */
  readonly joined: readonly string[];
}

function storiesOf(links: readonly Link[]): readonly Story[] {
  const groups: Group[] = [];
  for (const { article, neighbour, story } of links) {
    if (neighbour === null) continue;
    const free = story === null ? [article, neighbour] : [article];
    join(groups, {
      articles: new Map(free.map((each) => [each.id, each])),
      stories: new Map(story ? [[story.id, story.first]] : []),
    });
  }
  return groups.map(storyOf);
}

interface Group {
  readonly articles: Map<string, Told>;
  readonly stories: Map<string, Told>;
}

/** Groups that have an article or a story in common become one. */
function join(groups: Group[], added: Group): void {
  const isCommon = (group: Group) => has(group.articles, added.articles) || has(group.stories, added.stories);
  for (const group of groups.filter(isCommon)) {
    groups.splice(groups.indexOf(group), 1);
    for (const [id, each] of group.articles) added.articles.set(id, each);
    for (const [id, each] of group.stories) added.stories.set(id, each);
  }
  groups.push(added);
}

const has = (some: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): boolean =>
  [...others.keys()].some((id) => some.has(id));

function storyOf({ articles, stories }: Group): Story {
  const [first] = [...articles.values(), ...stories.values()].sort(byTime);
  const id = storyId(first?.id ?? "");
  const joined = [...stories.keys()].filter((other) => other !== id).sort();
  return { id, articles: [...articles.keys()].sort(), joined };
}

const byTime = (left: Told, right: Told): number => left.at - right.at || (left.id < right.id ? -1 : 1);
