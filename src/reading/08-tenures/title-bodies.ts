import type { EntityKey } from "../../domain/reading";
import type { CastMember } from "../draft";
import { fold } from "../fold";
import rows from "../tables/title-bodies.json";

/** For a title that only bodies of one kind give (`governor`: central banks), the one of them that an article is about. */
export type TitleBodies = ReadonlyMap<string, EntityKey>;

/** Worked out once an article. Of several bodies the one named most often; where two are named as often, none. */
export function titleBodiesIn(members: readonly CastMember[]): TitleBodies {
  const bodies = members.filter(({ kind }) => kind === "ORGANISATION").map(named);
  return new Map(
    ROWS.flatMap((row) => {
      const body = mostNamed(bodies.filter(({ words }) => isOfKind(words, row)));
      return body === null ? [] : row.titles.map((title) => [title, body.key] as const);
    }),
  );
}

interface Body {
  readonly key: EntityKey;
  /** Its folded name, a blank before and behind: a row's words stand in it as whole words. */
  readonly words: string;
  readonly times: number;
}

const named = ({ key, name, mentions }: CastMember): Body => ({
  key,
  words: spaced(fold(name)),
  times: mentions.length,
});

const spaced = (words: string): string => ` ${words} `;

const ROWS = rows.map(({ titles, names, except }) => ({
  titles,
  names: names.map(spaced),
  except: except.map(spaced),
}));

const isOfKind = (name: string, { names, except }: (typeof ROWS)[number]): boolean =>
  names.some((words) => name.includes(words)) && !except.includes(name);

function mostNamed(bodies: readonly Body[]): Body | null {
  const [first, second] = bodies.toSorted((a, b) => b.times - a.times);
  if (first === undefined || second?.times === first.times) return null;
  return first;
}
