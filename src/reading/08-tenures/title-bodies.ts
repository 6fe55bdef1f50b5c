import type { EntityKey } from "../../domain/reading";
import type { CastMember } from "../draft";
import { fold } from "../fold";
import rows from "../tables/title-bodies.json";

/** For a title that only bodies of one kind give (`governor`: central banks), the one of them that an article is about. */
export type TitleBodies = ReadonlyMap<string, EntityKey>;

/** Worked out once an article. Of several bodies the one named most often; where two are named as often, none. */
export function titleBodiesIn(members: readonly CastMember[]): TitleBodies {
  const bodies = members.filter(({ kind }) => kind === "ORGANISATION");
  return new Map(
    rows.flatMap((row) => {
      const body = mostNamed(bodies.filter(({ name }) => isOfKind(fold(name), row)));
      return body === null ? [] : row.titles.map((title) => [title, body.key] as const);
    }),
  );
}

const isOfKind = (name: string, { names, except }: (typeof rows)[number]): boolean =>
  names.some((words) => hasWords(name, words)) && !except.includes(name);

const hasWords = (name: string, words: string): boolean => ` ${name} `.includes(` ${words} `);

function mostNamed(bodies: readonly CastMember[]): CastMember | null {
  const [first, second] = bodies.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (first === undefined || second?.mentions.length === first.mentions.length) return null;
  return first;
}
