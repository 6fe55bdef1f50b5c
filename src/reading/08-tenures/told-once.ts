import type { Found } from "../../domain/provenance";
import type { CalendarDate, ReadMembership, ReadTenure } from "../../domain/reading";
import type { Holding } from "./holders";
import type { Office } from "./office";
import type { Period } from "./periods";
import type { Stage } from "./stage";

/** How the text ties a role to who holds it. */
const TIES: Readonly<Record<Holding["relation"], string>> = {
  TITLE: "a title before a name",
  APPOSITION: "a role beside a name",
  DESCRIPTOR: "a description",
  COPULA: "a verb of being",
  AS: "as",
};

export function tenureOf(
  { scene }: Stage,
  { person, phrase, relation, sentence }: Holding,
  office: Office,
  period: Period,
): Found<ReadTenure> {
  const id = scene.sentences[sentence]?.id;
  const fact = { person, ...office, ...period, sentences: id === undefined ? [] : [id] };
  return { fact, by: `rule: ${TIES[relation]}, table titles.json: ${phrase.row.title}` };
}

/** One tenure however often it is told: the sentences of all, the dates of whichever gives them. */
export function mergedTenures(tenures: readonly ReadTenure[]): readonly ReadTenure[] {
  const told = tenures.filter((tenure) => tenure.sentences.length > 0);
  return merged(told, tenureId, (a, b) => ({
    ...a,
    from: finer(a.from, b.from),
    to: finer(a.to, b.to),
    sentences: [...new Set([...a.sentences, ...b.sentences])],
  }));
}

const tenureId = ({ person, title, of, status }: ReadTenure): string =>
  [person, title.toLowerCase().replace(/-/gu, " "), of, status].join(" ");

export function mergedMemberships(memberships: readonly ReadMembership[]): readonly ReadMembership[] {
  return merged(
    memberships,
    ({ member, of, kind }) => [member, of, kind].join(" "),
    (a, b) => ({
      ...a,
      from: finer(a.from, b.from),
      to: finer(a.to, b.to),
      sentences: [...new Set([...a.sentences, ...b.sentences])],
    }),
  );
}

/** The more exact of two dates; the first when both are as exact. */
const finer = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  (b?.length ?? 0) > (a?.length ?? 0) ? b : a;

function merged<T>(all: readonly T[], id: (one: T) => string, join: (a: T, b: T) => T): readonly T[] {
  const byId = new Map<string, T>();
  for (const one of all) {
    const known = byId.get(id(one));
    byId.set(id(one), known ? join(known, one) : one);
  }
  return [...byId.values()];
}
