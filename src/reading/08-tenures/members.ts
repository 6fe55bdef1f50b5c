import type { EntityKey } from "../../domain/reading";
import { neighbour, type Word } from "../05-entities/scene";
import table from "../tables/memberships.json";
import { ends, type Stage } from "./stage";

/** Those who belong to something, and the first word of the first of them. */
export interface Members {
  readonly keys: readonly EntityKey[];
  readonly from: number;
}

interface Member {
  readonly key: EntityKey;
  readonly from: number;
}

export const isCountry = ({ scene }: Stage, key: EntityKey): boolean => scene.library.almanac.countries.has(key);

export const isPerson = ({ members }: Stage, key: EntityKey): boolean => members.get(key)?.kind === "PERSON";

/** A person or country whose words end here: `Ann Lee`, `she`, `Norway`; of `Ann Lee of Norway` it is she. */
function memberEnding(stage: Stage, at: number): Member | null {
  const end = stage.scene.words[at]?.end;
  const tie =
    stage.people[at]?.find((one) => one.end === end) ??
    stage.owners[at]?.find((one) => one.end === end && !VAGUE.has(one.kind) && isPlace(stage, one.key));
  if (tie === undefined) return null;
  let from = at;
  while ((stage.scene.words[from - 1]?.start ?? -1) >= tie.start) from -= 1;
  const of = neighbour(stage.scene, from, -1);
  const person = of?.lower === "of" && !isPerson(stage, tie.key) ? ends(stage, of.at - 1) : null;
  return person === null ? { key: tie.key, from } : { key: person.key, from };
}

/** `the divided island` may be any country's, and `Norwegian` is no country. */
const VAGUE: ReadonlySet<string> = new Set(["DEMONYM", "DESCRIPTOR"]);

const isPlace = ({ members }: Stage, key: EntityKey): boolean => members.get(key)?.kind === "PLACE";

/** Right in front of a comma: `Per Holm, 44, a member of`. */
export function memberBeforeComma(stage: Stage, comma: number): Members | null {
  const isAge = stage.scene.words[comma - 1]?.pos === "NUM" && stage.scene.words[comma - 2]?.text === ",";
  const member = memberEnding(stage, isAge ? comma - 3 : comma - 1);
  return member === null ? null : { keys: [member.key], from: member.from };
}

/** Whose name begins here: `Norway and Sweden`. */
export function membersFrom(stage: Stage, at: number): Members | null {
  const keys: EntityKey[] = [];
  for (let next = at; ; ) {
    const start = stage.scene.words[next]?.start;
    const tie = [...(stage.people[next] ?? []), ...(stage.owners[next] ?? [])].find(
      (one) => one.kind === "NAME" && one.start === start && (isPerson(stage, one.key) || isPlace(stage, one.key)),
    );
    if (tie === undefined) break;
    keys.push(tie.key);
    while ((stage.scene.words[next]?.start ?? tie.end) < tie.end) next += 1;
    if (!isAnd(neighbour(stage.scene, at, next - at))) break;
    next += 1;
  }
  return keys.length === 0 ? null : { keys, from: at };
}

const isAnd = (word: Word | null): boolean => word?.lower === "and" || word?.text === ",";

const BETWEEN: ReadonlySet<string> = new Set(table["between a member and the verb"]);
const RELATIVE: ReadonlySet<string> = new Set(table["who is told of"]);

/** Who does what a verb says, where nothing between the two puts it in doubt: `Norway, which has long`, `Ann Lee and Per Holm`. */
export function membersBefore(stage: Stage, verb: number): Members | null {
  const { scene } = stage;
  let before = neighbour(scene, verb, -1);
  while (before !== null && BETWEEN.has(before.lower)) before = neighbour(scene, before.at, -1);
  if (before === null) return null;
  if (!RELATIVE.has(before.lower)) return subjects(stage, before.at);
  const comma = neighbour(scene, before.at, -1);
  return comma?.text === "," ? memberBeforeComma(stage, comma.at) : null;
}

function subjects(stage: Stage, at: number): Members | null {
  const all = listEnding(stage, at);
  const own = isInFront(stage, all) ? all.slice(1) : all;
  const [first] = own;
  if (first === undefined || isOfAnother(stage, first) || isInDoubt(stage, first.from)) return null;
  return { keys: own.map(({ key }) => key), from: first.from };
}

/** `Denmark, Norway and Sweden`, from its last word back. */
function listEnding(stage: Stage, at: number): readonly Member[] {
  const last = memberEnding(stage, at);
  const found = last === null ? [] : [last];
  for (let first = last; first !== null; ) {
    const link = neighbour(stage.scene, first.from, -1);
    const goesOn = link !== null && (link.lower === "and" || (link.text === "," && found.length > 1));
    first = goesOn ? memberEnding(stage, link.at - 1) : null;
    if (first !== null) found.unshift(first);
  }
  return found;
}

/** `In Oslo, Norway and Sweden joined`: Oslo is no part of the list. */
const isInFront = (stage: Stage, [first, second]: readonly Member[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  isOfAnother(stage, first) &&
  neighbour(stage.scene, second.from, -1)?.text === ",";

/** `the government of Norway joined`: what stands behind a preposition is not what the verb is about. */
const isOfAnother = ({ scene }: Stage, { from }: Member): boolean => neighbour(scene, from, -1)?.pos === "ADP";

const HARDLY_SO: ReadonlySet<string> = new Set(table["hardly so"]);
const LOOKED_BACK = 12;

/** `if Norway joined`, `denied that she joined`. */
const isInDoubt = ({ scene }: Stage, first: number): boolean =>
  Array.from({ length: LOOKED_BACK }, (_, steps) => neighbour(scene, first, -steps - 1)).some((word) =>
    HARDLY_SO.has(word?.lower ?? ""),
  );
